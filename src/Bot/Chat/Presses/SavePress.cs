using Bot.Articles;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Saves the story of an alert, and takes that back.</summary>
internal sealed class SavePress(MoreView more, StoryLinks links, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Save, Verbs.Unsave];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => React(connection, verb == Verbs.Save, word, texts.For(word.Chat.Language))));

    private IReadOnlyList<Answer> React(SqliteConnection connection, bool save, ReaderWord word, Wording wording)
    {
        var story = PressArguments.Number(word.Text, 0) is { } storyId && StoryStore.IsOpen(connection, storyId) ? ArticleStore.OfStory(connection, storyId) : null;
        if (story is null || !RecentStories.IsShown(story.Article, word.At))
            return [Answer.Edit(word.MessageId, wording.Html(ChatTexts.StoryGone).Html)];
        var told = save ? Save(connection, word, story, wording) : Unsave(connection, word, story, wording);
        var shown = Answer.Edit(word.MessageId, more.Render(connection, word, story));
        return word.CallbackQueryId is { } queryId ? [Answer.Note(queryId, told), shown] : [shown];
    }

    private string Save(SqliteConnection connection, ReaderWord word, StoredArticle story, Wording wording)
    {
        var left = SavedStoryStore.Add(connection, word.Destination.DestinationId, new SavedStory
        {
            StoryId = story.StoryId,
            SavedAt = word.At.ToUnixTimeMilliseconds(),
            Headline = story.Article.Headline,
            Outlet = story.Article.Outlet,
            Link = links.For(story.Article, story.StoryId),
            ExpiresAt = story.Article.ExpiresAt?.ToUnixTimeMilliseconds(),
        });
        return SavedLine.Done(connection, left, wording, word.At);
    }

    private static string Unsave(SqliteConnection connection, ReaderWord word, StoredArticle story, Wording wording)
    {
        SavedStoryStore.Remove(connection, word.Destination.DestinationId, story.StoryId);
        return wording.Plain(SavedTexts.Undone);
    }
}
