using Bot.Articles;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>A deep link to a story: shows it as an alert does.</summary>
internal sealed class StoryPayload(Database database, StoryCard card, TextCatalogue texts)
{
    /// <summary>The kind of payload, for <see cref="Commands.StartCommand"/>.</summary>
    public StartPayload Kind => new(StoryLinks.PayloadPrefix, ReactAsync);

    private Task<Reaction?> ReactAsync(string key, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(StoryLinks.Read(key) is { } storyId ? React(storyId, word) : null);

    private Reaction React(long storyId, ReaderWord word)
    {
        using var reader = database.OpenReader();
        var wording = texts.For(word.Chat.Language);
        return Reaction.Of(ArticleStore.OfStory(reader, storyId) is { } story && StoryStore.IsOpen(reader, storyId) && RecentStories.IsShown(story.Article, word.At)
            ? Answer.Say(card.Render(reader, word, story))
            : Answer.Say(wording.Html(ChatTexts.StoryGone).Html, [Buttons.SeeLatest(wording)]));
    }
}
