using Bot.Alerts.Developments;
using Bot.Articles;
using Bot.Chat.Views;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Stories.Versions;
using Bot.Texts;

namespace Bot.Chat.Presses;

/// <summary>Presses under an alert that only look: read, why, more and back. The alert's own message changes.</summary>
internal sealed class StoryPress(Database database, StoryCard card, ReadView read, WhyView why, MoreView more, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [AlertActions.Read, AlertActions.Why, AlertActions.More, Verbs.Back];

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        using var reader = database.OpenReader();
        var wording = texts.For(word.Chat.Language);
        var story = PressArguments.Number(word.Text, 0) is { } storyId && StoryStore.IsOpen(reader, storyId) ? ArticleStore.OfStory(reader, storyId) : null;
        if (story is null || !RecentStories.IsShown(story.Article, word.At))
            return Task.FromResult(Reaction.Of(Answer.Edit(word.MessageId, wording.Html(ChatTexts.StoryGone).Html)));
        var answer = Answer.Edit(word.MessageId, verb switch
        {
            AlertActions.Read => read.Render(story, StoryHistory.Marks(reader, story.StoryId, story.Article), PressArguments.Page(word.Text, 1), wording),
            AlertActions.Why => why.Render(story, StoryCard.Alerting(reader, word, story), StoryCard.Followed(reader, word, story), wording, FollowedStoryStore.IsFollowed(reader, word.Destination.DestinationId, story.StoryId)),
            AlertActions.More => more.Render(reader, word, story),
            _ => card.Render(reader, word, story),
        });
        long? until = verb == Verbs.Back ? null : (word.At + OpenViews.Lasts).ToUnixTimeMilliseconds();
        return Task.FromResult(new Reaction(connection =>
        {
            OpenViews.OfStory(connection, word.Destination.DestinationId, word.MessageId, story.StoryId, until);
            return [answer];
        }));
    }
}
