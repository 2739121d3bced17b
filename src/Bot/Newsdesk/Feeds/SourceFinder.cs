using System.Globalization;
using Bot.Articles.Normalising;
using Bot.Sources.Feeds.Polling;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds;

/// <summary>Finds the source an admin means: by its number, its name in articles, or its address.</summary>
internal static class SourceFinder
{
    /// <summary>The source; null where none is meant that is listed.</summary>
    public static FeedRow? Find(SqliteConnection connection, string words)
    {
        var feed = long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? FeedStore.Get(connection, number)
            : FeedStore.Find(connection, words) ?? (Address(words) is { } address ? FeedStore.FindAt(connection, address) : null);
        return feed is { State: FeedState.Active or FeedState.Paused or FeedState.Gone } ? feed : null;
    }

    /// <summary>A web address, with <c>https</c> where no scheme was written; null for anything else.</summary>
    public static Uri? Address(string words)
    {
        var text = words.Contains("://", StringComparison.Ordinal) ? words : "https://" + words;
        return ArticleNormaliser.WebAddress(text) is { } address && new Uri(address) is var uri && (uri.Host.Contains('.', StringComparison.Ordinal) || uri.IsLoopback) ? uri : null;
    }
}
