using Bot.Articles;
using Bot.Stories;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Corrections;

/// <summary>Finds the story an admin means: by its key, by a link of this bot, or by the address of a recent article.</summary>
internal sealed class StoryFinder(StoryLinks links)
{
    /// <summary>How many of the latest stories are looked through for an address.</summary>
    private const int Searched = 500;

    /// <summary>Returns the story with the article that speaks for it, or null. Any connection will do.</summary>
    public StoredArticle? Find(SqliteConnection connection, string typed)
    {
        if (links.Find(typed) is { } storyId && ArticleStore.OfStory(connection, storyId) is { } story)
            return story;
        if (!Uri.TryCreate(typed, UriKind.Absolute, out var address))
            return null;
        return ArticleStore.Latest(connection, Searched).FirstOrDefault(recent => Uri.TryCreate(recent.Article.Url, UriKind.Absolute, out var known) && Same(known, address));
    }

    private static bool Same(Uri one, Uri other) =>
        one.Host.Equals(other.Host, StringComparison.OrdinalIgnoreCase)
        && one.PathAndQuery.TrimEnd('/').Equals(other.PathAndQuery.TrimEnd('/'), StringComparison.Ordinal);
}
