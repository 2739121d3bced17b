using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>The table of lists that were sent and are offered. Methods that change something need the writer's connection.</summary>
internal static class FeedListStore
{
    /// <summary>Keeps a list, and returns its key.</summary>
    public static long Add(SqliteConnection connection, string name, IEnumerable<Uri> addresses, DateTimeOffset now) =>
        connection.QuerySingle<long>(
            "INSERT INTO source_lists (name, addresses, offered_at) VALUES (@name, @json, @now) RETURNING list_id",
            new
            {
                name,
                json = JsonSerializer.Serialize([.. addresses.Select(address => address.AbsoluteUri)], FeedListJson.Default.IReadOnlyListString),
                now = now.ToUnixTimeMilliseconds(),
            });

    /// <summary>The list of a key; null where it is forgotten.</summary>
    public static FeedList? Get(SqliteConnection connection, long listId)
    {
        if (connection.QuerySingleOrDefault<(string Name, string Addresses)?>("SELECT name, addresses FROM source_lists WHERE list_id = @listId", new { listId }) is not { } row)
            return null;
        var addresses = JsonSerializer.Deserialize(row.Addresses, FeedListJson.Default.IReadOnlyListString) ?? [];
        return new FeedList(listId, row.Name, [.. addresses.Select(address => new Uri(address))]);
    }

    /// <summary>Notes that a list added a feed. Nothing where the list was forgotten meanwhile.</summary>
    public static void NoteAdded(SqliteConnection connection, long listId, long feedId) =>
        connection.Execute(
            "INSERT OR REPLACE INTO source_list_feeds (feed_id, list_id) SELECT @feedId, list_id FROM source_lists WHERE list_id = @listId",
            new { listId, feedId });

    /// <summary>The feeds that a list added, and nobody again after it.</summary>
    public static IReadOnlyList<long> Added(SqliteConnection connection, long listId) =>
        [.. connection.Query<long>("SELECT feed_id FROM source_list_feeds WHERE list_id = @listId ORDER BY feed_id", new { listId })];

    /// <summary>Forgets a list.</summary>
    public static void Drop(SqliteConnection connection, long listId) =>
        connection.Execute("DELETE FROM source_lists WHERE list_id = @listId", new { listId });

    /// <summary>Forgets those offered before an instant.</summary>
    public static void Forget(SqliteConnection connection, DateTimeOffset before) =>
        connection.Execute("DELETE FROM source_lists WHERE offered_at < @before", new { before = before.ToUnixTimeMilliseconds() });
}
