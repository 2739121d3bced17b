using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Moving;

/// <summary>Takes lists of feeds in, in parts that hold the writer only shortly. The same list may come again: what is there is left as it is.</summary>
internal static class SourceImport
{
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>Adds what is not there, and what had been removed. Returns how many those are.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="addresses">What to add; one that comes twice is added once.</param>
    /// <param name="added">Called with the key of each feed that was added, in the same transaction; null: nobody asks.</param>
    /// <param name="time">Measures the writer's turn, and says when they are added.</param>
    /// <param name="cancellationToken">Ends it between two parts.</param>
    public static async Task<int> AddAsync(
        DatabaseWriter writer, IEnumerable<Uri> addresses, Action<SqliteConnection, long>? added, TimeProvider time, CancellationToken cancellationToken)
    {
        var count = 0;
        var now = time.GetUtcNow();
        await InTurnsAsync(writer, [.. addresses.DistinctBy(address => address.AbsoluteUri)], AddOne, time, cancellationToken);
        return count;

        void AddOne(SqliteConnection connection, Uri address)
        {
            if (FeedStore.FindAt(connection, address) is { State: FeedState.Active or FeedState.Paused or FeedState.Gone })
                return;
            var feed = FeedStore.Add(connection, address, FeedOrigin.Administrator, now);
            added?.Invoke(connection, feed.FeedId);
            count++;
        }
    }

    /// <summary>Removes those of the feeds that an admin added; those of the settings stay.</summary>
    public static Task RemoveAsync(DatabaseWriter writer, IReadOnlyList<long> feedIds, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return InTurnsAsync(writer, feedIds, RemoveOne, time, cancellationToken);

        void RemoveOne(SqliteConnection connection, long feedId)
        {
            if (FeedStore.Get(connection, feedId) is { Origin: FeedOrigin.Administrator })
                FeedStore.SetState(connection, feedId, FeedState.Removed, now);
        }
    }

    private static async Task InTurnsAsync<T>(
        DatabaseWriter writer, IReadOnlyList<T> all, Action<SqliteConnection, T> act, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var done = 0; done < all.Count;)
        {
            var from = done;
            done = await writer.WriteAsync(connection => TakeTurn(connection, from), cancellationToken);
        }

        int TakeTurn(SqliteConnection connection, int next)
        {
            var started = time.GetTimestamp();
            do
                act(connection, all[next++]);
            while (next < all.Count && time.GetElapsedTime(started) <= Turn);
            return next;
        }
    }
}
