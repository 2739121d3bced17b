using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>The outbox's side of a broadcast: one row for each destination, in chunks that do not hold the writer long. Methods need the writer's connection.</summary>
internal sealed class BroadcastQueue(OutboxSignal signal)
{
    /// <summary>Why a row was taken back.</summary>
    public const string StoppedReason = "stopped";

    /// <summary>Adds a row for each of these destinations that has none yet, in their order.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="rows">What they have in common.</param>
    /// <param name="destinationIds">Whom they are for.</param>
    /// <param name="due">Not to leave before (Unix milliseconds).</param>
    public void Add(SqliteConnection connection, BroadcastRows rows, IReadOnlyCollection<long> destinationIds, long due)
    {
        if (destinationIds.Count == 0)
            return;
        connection.Execute(
            """
            INSERT INTO outbox (kind, lane, destination_id, due_at, broadcast_id, content_id, paid)
            SELECT @Form, @Lane, d.destination_id, @due, @BroadcastId, COALESCE(json_extract(@contents, '$.' || c.language), @byDefault), @Paid
            FROM json_each(@chunk) AS i
            CROSS JOIN destinations AS d ON d.destination_id = i.value
            CROSS JOIN chats AS c ON c.chat_id = d.chat_id
            WHERE true ON CONFLICT DO NOTHING
            """,
            new
            {
                rows.Form,
                rows.Lane,
                rows.BroadcastId,
                rows.Paid,
                due,
                contents = rows.Contents.Json,
                byDefault = rows.Contents.Default,
                chunk = JsonSerializer.Serialize(destinationIds, OutboxJson.Default.IReadOnlyCollectionInt64),
            });
        signal.Raise();
    }

    /// <summary>Looks at the next rows, in the order of destinations. Any connection will do.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="broadcastId">The broadcast.</param>
    /// <param name="after">The last destination that was looked at.</param>
    /// <param name="most">Destinations to look at.</param>
    /// <returns>The last destination (null: that was all), and whether any row up to it waits.</returns>
    public static (long? Last, bool Waiting) Look(SqliteConnection connection, long broadcastId, long after, int most)
    {
        var (last, keys, waiting) = connection.QuerySingle<(long?, int, bool)>(
            """
            SELECT max(destination_id), count(*), COALESCE(max(waits), 0) FROM (
                SELECT destination_id, max(waits) AS waits FROM (
                    SELECT * FROM (SELECT destination_id, state = 0 AS waits FROM outbox WHERE broadcast_id = @broadcastId AND kind IN (3, 6) AND destination_id > @after ORDER BY destination_id LIMIT @most)
                    UNION ALL
                    SELECT * FROM (SELECT destination_id, state = 0 AS waits FROM outbox WHERE broadcast_id = @broadcastId AND kind = 4 AND destination_id > @after ORDER BY destination_id LIMIT @most))
                GROUP BY destination_id ORDER BY destination_id LIMIT @most)
            """,
            new { broadcastId, after, most });
        return (keys == most ? last : null, waiting);
    }

    /// <summary>Takes back, or holds, rows that have not left.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="broadcastId">The broadcast.</param>
    /// <param name="brake">Which of the two.</param>
    /// <param name="after">Destinations after this one.</param>
    /// <param name="last">And up to this one; null: all that follow.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static void Sweep(SqliteConnection connection, long broadcastId, Brake brake, long after, long? last, long now)
    {
        foreach (var kinds in (ReadOnlySpan<string>)["kind IN (3, 6)", "kind = 4"])
            connection.Execute(
                $"UPDATE outbox SET {Change(brake)} WHERE broadcast_id = @broadcastId AND {kinds} AND destination_id > @after AND destination_id <= @last AND state = 0",
                new { broadcastId, after, last = last ?? long.MaxValue, now, held = OutboxStore.HeldFor(broadcastId) });
    }

    /// <summary>Takes back, or holds, rows given by their keys that have not left.</summary>
    public static void Sweep(SqliteConnection connection, long broadcastId, Brake brake, IReadOnlyCollection<long> outboxIds, long now) =>
        connection.Execute(
            $"UPDATE outbox SET {Change(brake)} WHERE outbox_id IN (SELECT value FROM json_each(@ids)) AND state = 0",
            new { ids = JsonSerializer.Serialize(outboxIds, OutboxJson.Default.IReadOnlyCollectionInt64), now, held = OutboxStore.HeldFor(broadcastId) });

    /// <summary>Returns, of the next rows, the destinations of those that were taken back and that no other of these broadcasts reaches. Any connection will do.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="broadcastId">The broadcast.</param>
    /// <param name="others">The other broadcasts.</param>
    /// <param name="after">The last destination that was looked at.</param>
    /// <param name="most">Rows to look at.</param>
    /// <returns>The destinations, and the last one that was looked at; null: that was all.</returns>
    public static (IReadOnlyList<long> Destinations, long? Last) Unreached(SqliteConnection connection, long broadcastId, IReadOnlyCollection<long> others, long after, int most)
    {
        var rows = connection.Query<(long DestinationId, bool Unreached)>(
            $"""
            SELECT o.destination_id, o.state = 3 AND o.reason IS '{StoppedReason}' AND NOT EXISTS (
                SELECT 1 FROM json_each(@others) AS e CROSS JOIN outbox AS t
                  ON t.broadcast_id = e.value AND t.destination_id = o.destination_id AND t.kind IN (3, 6)
                WHERE t.state IN (0, 1, 2))
            FROM outbox AS o
            WHERE o.broadcast_id = @broadcastId AND o.kind IN (3, 6) AND o.destination_id > @after
            ORDER BY o.destination_id LIMIT @most
            """,
            new { broadcastId, after, most, others = JsonSerializer.Serialize(others, OutboxJson.Default.IReadOnlyCollectionInt64) }).AsList();
        return ([.. rows.Where(row => row.Unreached).Select(row => row.DestinationId)], rows.Count == most ? rows[^1].DestinationId : null);
    }

    /// <summary>Whether rows of a broadcast are held. Any connection will do.</summary>
    public static bool HasHeld(SqliteConnection connection, long broadcastId) =>
        connection.QuerySingle<bool>($"SELECT EXISTS (SELECT 1 {HeldRows})", new { held = OutboxStore.HeldFor(broadcastId) });

    /// <summary>Lets rows go that were held, at most so many, and returns how many.</summary>
    public int Release(SqliteConnection connection, long broadcastId, int most, long now)
    {
        var released = connection.Execute(
            $"UPDATE outbox SET due_at = @now WHERE outbox_id IN (SELECT outbox_id {HeldRows} LIMIT @most)",
            new { most, now, held = OutboxStore.HeldFor(broadcastId) });
        signal.Raise();
        return released;
    }

    /// <summary>What becomes of a row that the pump holds and that may not leave.</summary>
    public static Settlement Braked(ClaimedMessage message, Brake brake) => brake == Brake.Stopped
        ? Settlement.Cancelled(message.OutboxId, StoppedReason)
        : Settlement.Back(message.OutboxId, OutboxStore.HeldFor(message.BroadcastId));

    private static string Change(Brake brake) => brake == Brake.Stopped ? $"state = 3, settled_at = @now, reason = '{StoppedReason}'" : "due_at = @held";

    private const string HeldRows = "FROM outbox INDEXED BY outbox_due WHERE state = 0 AND lane IN (0, 1, 2, 3, 4) AND due_at = @held";
}
