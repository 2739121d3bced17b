using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Moving;

/// <summary>Takes lists of feeds in, in parts that hold the writer only shortly. The same list may come again: what is there is left as it is.</summary>
internal static class SourceImport
{
    private const int Chunk = 100;

    /// <summary>Adds what is not there, and what had been removed. Returns how many those are.</summary>
    public static async Task<int> AddAsync(DatabaseWriter writer, IEnumerable<Uri> addresses, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var chunk in addresses.DistinctBy(address => address.AbsoluteUri).Chunk(Chunk))
            added += await writer.WriteAsync(connection => chunk.Count(address => Add(connection, address, now)), cancellationToken);
        return added;
    }

    /// <summary>Removes those of them that an admin added; those of the settings stay.</summary>
    public static async Task RemoveAsync(DatabaseWriter writer, IEnumerable<Uri> addresses, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var chunk in addresses.Chunk(Chunk))
            await writer.WriteAsync(connection => Remove(connection, chunk, now), cancellationToken);
    }

    private static bool Add(SqliteConnection connection, Uri address, DateTimeOffset now)
    {
        if (FeedStore.FindAt(connection, address) is { State: FeedState.Active or FeedState.Paused or FeedState.Gone })
            return false;
        FeedStore.Add(connection, address, FeedOrigin.Administrator, now);
        return true;
    }

    private static void Remove(SqliteConnection connection, IEnumerable<Uri> addresses, DateTimeOffset now)
    {
        foreach (var address in addresses)
        {
            if (FeedStore.FindAt(connection, address) is { Origin: FeedOrigin.Administrator } feed)
                FeedStore.SetState(connection, feed.FeedId, FeedState.Removed, now);
        }
    }
}
