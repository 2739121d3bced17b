using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Sources.Feeds.Polling;

/// <summary>The table of the entries feeds have offered.</summary>
internal static class FeedItemStore
{
    private const int Chunk = 400;

    private static readonly TimeSpan SeenAgain = TimeSpan.FromDays(1);
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(60);

    /// <summary>Every entry known of a feed, by identity.</summary>
    public static IReadOnlyDictionary<string, KnownItem> Of(SqliteConnection connection, long feedId) =>
        connection.Query<KnownItem>("SELECT identity, hash, quiet FROM feed_items WHERE feed_id = @feedId", new { feedId })
            .ToDictionary(item => item.Identity, StringComparer.Ordinal);

    /// <summary>Remembers an entry as it stands now.</summary>
    public static void Save(SqliteConnection connection, long feedId, KnownItem item, DateTimeOffset now) =>
        connection.Execute(
            """
            INSERT INTO feed_items (feed_id, identity, hash, quiet, last_seen_at) VALUES (@feedId, @Identity, @Hash, @Quiet, @now)
            ON CONFLICT (feed_id, identity) DO UPDATE SET hash = excluded.hash, last_seen_at = excluded.last_seen_at
            """,
            new { feedId, item.Identity, item.Hash, item.Quiet, now = now.ToUnixTimeMilliseconds() });

    /// <summary>Notes, once a day for each, that entries still stand in their feed, and forgets those that have been gone for 60 days.</summary>
    public static void Seen(SqliteConnection connection, long feedId, IReadOnlyCollection<string> identities, DateTimeOffset now)
    {
        foreach (var part in identities.Chunk(Chunk))
        {
            connection.Execute(
                "UPDATE feed_items SET last_seen_at = @now WHERE feed_id = @feedId AND last_seen_at < @before AND identity IN @part",
                new { feedId, part, now = now.ToUnixTimeMilliseconds(), before = (now - SeenAgain).ToUnixTimeMilliseconds() });
        }

        connection.Execute(
            "DELETE FROM feed_items WHERE feed_id = @feedId AND last_seen_at < @before",
            new { feedId, before = (now - Forgotten).ToUnixTimeMilliseconds() });
    }
}
