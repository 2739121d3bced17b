using System.Text.Json;
using Bot.Readers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Whom a broadcast is for: chats that may be written to and are not paused, each once whatever its threads.</summary>
internal sealed record BroadcastAudience
{
    private const string Chats =
        """
        FROM destinations AS d CROSS JOIN chats AS c ON c.chat_id = d.chat_id
        WHERE d.paused = 0 AND c.state = 0
          AND d.profile_id NOT IN (SELECT value FROM json_each(@without))
          AND NOT EXISTS (
            SELECT 1 FROM destinations AS o
            WHERE o.chat_id = d.chat_id AND o.paused = 0 AND o.destination_id < d.destination_id
              AND o.profile_id NOT IN (SELECT value FROM json_each(@without)))
        """;

    /// <summary>Whether a chat has the story, or it is leaving for it, as an alert, in a digest or by an earlier broadcast.</summary>
    private const string Told =
        """
        (EXISTS (
            SELECT 1 FROM destinations AS h CROSS JOIN outbox AS t INDEXED BY outbox_alerts
              ON t.story_id = @StoryId AND t.destination_id = h.destination_id AND t.kind IN (1, 2)
            WHERE h.chat_id = d.chat_id AND (t.state IN (1, 2) OR (t.state = 0 AND t.kind = 1 AND t.due_at <= @now)))
         OR EXISTS (
            SELECT 1 FROM destinations AS h CROSS JOIN json_each(@earlier) AS e CROSS JOIN outbox AS t INDEXED BY outbox_broadcasts
              ON t.broadcast_id = e.value AND t.destination_id = h.destination_id AND t.kind IN (3, 6)
            WHERE h.chat_id = d.chat_id AND t.state IN (0, 1, 2)))
        """;

    /// <summary>Only chats that accept breaking news.</summary>
    public bool OnlyBreaking { get; init; }

    /// <summary>Chats that have this story already are passed over.</summary>
    public long? StoryId { get; init; }

    /// <summary>Broadcasts about the same story, whose chats have it too.</summary>
    public IReadOnlyCollection<long> Earlier { get; init; } = [];

    /// <summary>Counts it. Any connection will do.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="now">Unix milliseconds.</param>
    public AudienceCount Count(SqliteConnection connection, long now)
    {
        var rows = connection.Query<(long ProfileId, long Chats, long Told)>(
            $"SELECT d.profile_id, count(*), sum({Having}) {Chats} GROUP BY d.profile_id",
            Parameters(connection, now)).AsList();
        return new AudienceCount(
            rows.ToDictionary(row => row.ProfileId, row => row.Chats - row.Told),
            rows.Sum(row => row.Told));
    }

    /// <summary>Returns the next chats' destinations in the order of their keys, at most so many, from a range of so many keys.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="after">The last key that was served.</param>
    /// <param name="look">Keys to look at, whether they are for it or not.</param>
    /// <param name="most">Destinations at most.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <returns>The destinations, the key to go on after, and whether there may be more.</returns>
    public (IReadOnlyList<long> Destinations, long Last, bool More) Next(SqliteConnection connection, long after, int look, int most, long now)
    {
        var (end, keys) = connection.QuerySingle<(long?, int)>(
            "SELECT max(destination_id), count(*) FROM (SELECT destination_id FROM destinations WHERE destination_id > @after ORDER BY destination_id LIMIT @look)",
            new { after, look });
        if (end is not { } last)
            return ([], after, false);
        var parameters = Parameters(connection, now);
        parameters.Add("after", after);
        parameters.Add("last", last);
        parameters.Add("most", most);
        var found = connection.Query<long>(
            $"SELECT d.destination_id {Chats} AND NOT {Having} AND d.destination_id > @after AND d.destination_id <= @last ORDER BY d.destination_id LIMIT @most",
            parameters).AsList();
        return found.Count == most && found[^1] < last ? (found, found[^1], true) : (found, last, keys == look);
    }

    private string Having => StoryId is null ? "0" : Told;

    private DynamicParameters Parameters(SqliteConnection connection, long now)
    {
        var parameters = new DynamicParameters(new { StoryId, now, earlier = JsonSerializer.Serialize(Earlier, OutboxJson.Default.IReadOnlyCollectionInt64) });
        parameters.Add("without", OnlyBreaking ? WithoutBreaking(connection) : "[]");
        return parameters;
    }

    private static string WithoutBreaking(SqliteConnection connection) =>
        $"[{string.Join(',', ProfileStore.Used(connection).Where(profile => !profile.Value.Breaking).Select(profile => profile.Key))}]";
}
