using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Articles.Summarising;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Renders the notice that a followed story went on, in answer to the message that brought it.</summary>
internal sealed class DevelopmentRenderer(FollowedStories followed, NightWatch night)
{
    private const int MaxHeadline = 300;
    private const int MaxSentence = 350;

    /// <summary>Returns the notice, or null where the story is not followed or not shown any more.</summary>
    public Rendered? Render(ClaimedMessage message, SentMessage sent, Wording wording)
    {
        if (sent.Stories.FirstOrDefault(story => story.StoryId == message.StoryId) is not { IsOpen: true, Article: var article } || !followed.Has(message.DestinationId, message.StoryId))
            return null;
        var sentence = SentenceSplitter.Split(article.Summary, article.Language).FirstOrDefault() ?? "";
        return new Rendered(
            new MessageContent
            {
                Html = wording.Html(FollowUpTexts.Development, ("headline", TextCut.ToFit(article.Headline, MaxHeadline)), ("sentence", TextCut.ToFit(sentence, MaxSentence))).Html,
                ReplyToMessageId = message.TargetMoved ? null : sent.MessageId,
                Silent = night.IsQuiet(message.ProfileId),
            },
            Carried: 1);
    }
}
