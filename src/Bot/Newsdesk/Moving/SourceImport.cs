using Bot.Sources.Feeds.Polling;
using Bot.Sources.Opml;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Moving;

/// <summary>Takes the feeds of an OPML document in. The same document may come again: what is there is left as it is.</summary>
internal static class SourceImport
{
    /// <summary>Adds what is not there, and what had been removed; all in the caller's transaction. Returns how many those are.</summary>
    public static int Add(SqliteConnection connection, IEnumerable<OpmlEntry> entries, DateTimeOffset now)
    {
        var added = 0;
        foreach (var address in entries.Select(entry => entry.Address).Distinct())
        {
            if (FeedStore.FindAt(connection, address) is { State: FeedState.Active or FeedState.Paused or FeedState.Gone })
                continue;
            FeedStore.Add(connection, address, FeedOrigin.Administrator, now);
            added++;
        }

        return added;
    }
}
