using Bot.Alerts;
using Bot.Alerts.FollowUps;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>
/// Renders what follows a message that was sent, at the moment it leaves and from the state of then: whichever of several
/// edits leaves last shows the newest, since a chat has one call at a time.
/// </summary>
internal sealed class FollowUpRenderer(SentMessages messages, StoryFaces faces, StoriesRenderer stories, DevelopmentRenderer developments, NightWatch night, TextCatalogue texts)
{
    private const int MaxHeadline = 120;

    /// <summary>Returns the edit or the notice, or null where there is nothing to say any more.</summary>
    public Rendered? Render(ClaimedMessage message)
    {
        if (messages.Find(message.TargetId) is not { Stories.Count: > 0 } sent)
            return null;
        var wording = texts.For(message.Language);
        if (message.Kind == MessageKind.Edit)
            return Edit(message, sent, wording);
        if (message.Kind == MessageKind.Development)
            return developments.Render(message, sent, wording);
        var above = !message.TargetMoved && !sent.EditFailed;
        return Notice(message, sent, above, wording) is { } html
            ? new Rendered(
                new MessageContent { Html = html, ReplyToMessageId = message.TargetMoved ? null : sent.MessageId, Silent = night.IsQuiet(message.ProfileId) },
                Carried: 1)
            : null;
    }

    private Rendered Edit(ClaimedMessage message, SentMessage sent, Wording wording)
    {
        var rendered = stories.Render(
            [.. sent.Stories.Select(story => CarriedStory.Of(story, faces))],
            sent.Kind,
            new DigestPage(message.TargetId),
            night.LocalHour(message.ProfileId, sent.SentAt),
            whole: true,
            wording);
        return new Rendered(rendered.Content with { TargetMessageId = sent.MessageId }, Carried: 1);
    }

    private string? Notice(ClaimedMessage message, SentMessage sent, bool above, Wording wording)
    {
        if (sent.Stories.FirstOrDefault(story => story.StoryId == message.StoryId) is not { } story)
            return null;
        if (!story.IsOpen)
            return MarkLines.Agency(story.Article) is { } agency
                ? wording.Html(FollowUpTexts.WithdrawnNoticeBy, ("agency", agency)).Html
                : wording.Html(FollowUpTexts.WithdrawnNotice).Html;
        if (faces.Marks(story.StoryId, story.Article).Correction is not { } correction)
            return null;
        var what = MarkLines.What(correction, wording);
        var said = sent.Stories.Count == 1
            ? wording.Html(FollowUpTexts.Correction, ("what", what)).Html
            : wording.Html(FollowUpTexts.CorrectionOf, ("headline", TextCut.ToFit(story.Article.Headline, MaxHeadline)), ("what", what)).Html;
        return above ? $"{said} {wording.Html(FollowUpTexts.AboveIsUpdated).Html}" : said;
    }
}
