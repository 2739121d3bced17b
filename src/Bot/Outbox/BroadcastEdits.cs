using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Changes what a broadcast delivered: an edit of each message and, where asked for, an answer to it, in chunks.</summary>
internal sealed class BroadcastEdits(OutboxSignal signal)
{
    private const string Delivered =
        """
        FROM outbox AS o
        CROSS JOIN destinations AS d ON d.destination_id = o.destination_id
        CROSS JOIN chats AS c ON c.chat_id = d.chat_id
        WHERE o.broadcast_id = @parentId AND o.kind IN (3, 6) AND o.destination_id > @after AND o.destination_id <= @last
          AND o.state = 2 AND o.message_id IS NOT NULL AND (c.moved_at IS NULL OR o.settled_at > c.moved_at)
        ORDER BY o.destination_id
        """;

    /// <summary>How many messages of a broadcast can be changed. Any connection will do.</summary>
    public static long Count(SqliteConnection connection, long parentId) =>
        connection.ExecuteScalar<long>(
            "SELECT count(*) FROM outbox WHERE broadcast_id = @parentId AND kind IN (3, 6) AND state = 2 AND message_id IS NOT NULL",
            new { parentId });

    /// <summary>Adds the edits and answers for the next messages, in the order of destinations. A row's <c>message_id</c> names the message it changes or answers until it has left.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="parentId">The broadcast whose messages change.</param>
    /// <param name="edits">What the edits show; their broadcast is the change itself.</param>
    /// <param name="answers">What the answers show.</param>
    /// <param name="after">The last destination that was served.</param>
    /// <param name="most">Messages to look at.</param>
    /// <param name="due">Not to leave before (Unix milliseconds).</param>
    /// <returns>The last destination that was served, how many messages change there, and whether there may be more.</returns>
    public (long Last, int Changed, bool More) Add(SqliteConnection connection, long parentId, BroadcastRows edits, BroadcastRows answers, long after, int most, long due)
    {
        var (end, keys) = connection.QuerySingle<(long?, int)>(
            """
            SELECT max(destination_id), count(*) FROM (
                SELECT destination_id FROM outbox
                WHERE broadcast_id = @parentId AND kind IN (3, 6) AND destination_id > @after ORDER BY destination_id LIMIT @most)
            """,
            new { parentId, after, most });
        if (end is not { } last)
            return (after, 0, false);
        var changed = 0;
        foreach (var rows in (ReadOnlySpan<BroadcastRows>)[edits, answers])
            changed = connection.Execute(
                $"""
                INSERT INTO outbox (kind, lane, destination_id, due_at, broadcast_id, content_id, message_id)
                SELECT @Form, @Lane, o.destination_id, @due, @BroadcastId, COALESCE(json_extract(@contents, '$.' || c.language), @byDefault), o.message_id
                {Delivered}
                ON CONFLICT DO NOTHING
                """,
                new { rows.Form, rows.Lane, rows.BroadcastId, due, contents = rows.Contents.Json, byDefault = rows.Contents.Default, parentId, after, last });
        signal.Raise();
        return (last, changed, keys == most);
    }

    /// <summary>Deletes what answered these messages when they were corrected: it repeats a text that is withdrawn. Older than two days it stays (Bot API, deleteMessage).</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="corrections">The corrections.</param>
    /// <param name="edits">The withdrawal's edits.</param>
    /// <param name="after">Destinations after this one.</param>
    /// <param name="last">And up to this one.</param>
    /// <param name="due">Not to leave before (Unix milliseconds).</param>
    public static void DeleteAnswers(SqliteConnection connection, IReadOnlyCollection<long> corrections, BroadcastRows edits, long after, long last, long due) =>
        connection.Execute(
            """
            INSERT INTO outbox (kind, lane, destination_id, due_at, broadcast_id, content_id, message_id, dedupe_key)
            SELECT 5, @Lane, o.destination_id, @due, @BroadcastId, @content, o.message_id, @key || o.outbox_id
            FROM json_each(@corrections) AS e CROSS JOIN outbox AS o
              ON o.broadcast_id = e.value AND o.kind IN (3, 6) AND o.destination_id > @after AND o.destination_id <= @last
            WHERE o.state = 2 AND o.message_id IS NOT NULL
            ON CONFLICT DO NOTHING
            """,
            new
            {
                edits.Lane,
                edits.BroadcastId,
                key = DeleteKey(edits.BroadcastId),
                content = edits.Contents.Default,
                corrections = JsonSerializer.Serialize(corrections, OutboxJson.Default.IReadOnlyCollectionInt64),
                after,
                last,
                due,
            });

    /// <summary>Whether what <see cref="DeleteAnswers"/> added waits or is leaving. Any connection will do.</summary>
    public static bool HasDeletes(SqliteConnection connection, long broadcastId) =>
        connection.QuerySingle<bool>($"SELECT EXISTS (SELECT 1 {Deletes} AND state IN (0, 1))", DeleteKeys(broadcastId));

    /// <summary>Returns the keys of such rows that wait and are not held, so many at most. Any connection will do.</summary>
    public static IReadOnlyList<long> WaitingDeletes(SqliteConnection connection, long broadcastId, int most)
    {
        var parameters = DeleteKeys(broadcastId);
        parameters.AddDynamicParams(new { most, held = OutboxStore.HeldFor(broadcastId) });
        return connection.Query<long>($"SELECT outbox_id {Deletes} AND state = 0 AND due_at <> @held LIMIT @most", parameters).AsList();
    }

    private const string Deletes = "FROM outbox INDEXED BY outbox_dedupe WHERE dedupe_key > @from AND dedupe_key < @to AND kind = 5";

    private static string DeleteKey(long broadcastId) => $"bc{broadcastId}.answer";

    /// <summary>The keys that begin so, and only digits follow.</summary>
    private static DynamicParameters DeleteKeys(long broadcastId) => new(new { from = DeleteKey(broadcastId), to = DeleteKey(broadcastId) + ":" });
}
