using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Takes due rows for one owner, and reads what the pump must know of them.</summary>
internal static class ClaimStore
{
    /// <summary>Claims due rows of a lane in due order, and with each alert the others that are due for its destination.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="lane">The lane to take from.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <param name="epoch">The owner's.</param>
    /// <param name="most">Rows to take; alerts that travel along are not counted.</param>
    public static IReadOnlyList<long> Claim(SqliteConnection connection, Lane lane, long now, long epoch, int most)
    {
        var claimed = connection.Query<long>(
            """
            UPDATE outbox SET state = 1, epoch = @epoch
            WHERE outbox_id IN (
                SELECT outbox_id FROM outbox INDEXED BY outbox_due
                WHERE state = 0 AND lane = @lane AND due_at <= @now
                ORDER BY due_at, outbox_id LIMIT @most)
            RETURNING outbox_id
            """,
            new { epoch, lane, now, most }).AsList();
        if (claimed.Count > 0 && lane is Lane.Breaking or Lane.Alerts or Lane.Digests)
            claimed.AddRange(ClaimCompanions(connection, claimed, now, epoch));
        return claimed;
    }

    /// <summary>Returns when the next row falls due that no lane has taken, in Unix milliseconds, or null.</summary>
    public static long? NextDue(SqliteConnection connection, Lane lane) =>
        connection.ExecuteScalar<long?>(
            "SELECT due_at FROM outbox INDEXED BY outbox_due WHERE state = 0 AND lane = @lane ORDER BY due_at LIMIT 1",
            new { lane });

    /// <summary>Gives back what owners before this epoch had claimed, and returns how many rows that were. Needs the writer's connection.</summary>
    public static int Requeue(SqliteConnection connection, long epoch) =>
        connection.Execute("UPDATE outbox SET state = 0, epoch = NULL WHERE state = 1 AND epoch < @epoch", new { epoch });

    /// <summary>Gives back everything one owner still has claimed. Needs the writer's connection.</summary>
    public static int GiveBack(SqliteConnection connection, long epoch) =>
        connection.Execute("UPDATE outbox SET state = 0, epoch = NULL WHERE state = 1 AND epoch = @epoch", new { epoch });

    /// <summary>
    /// Makes rows due now that were due at once by a clock that was ahead: those up to an instant, no digests, nothing that
    /// waits to be tried again and nothing that follows another message. An alert that is to wait is put back at its claim.
    /// Needs the writer's connection. Returns how many, at most as many as given.
    /// </summary>
    public static int TakeForward(SqliteConnection connection, long now, long until, int most) =>
        connection.Execute(
            """
            UPDATE outbox SET due_at = @now
            WHERE outbox_id IN (
                SELECT outbox_id FROM outbox INDEXED BY outbox_due
                WHERE state = 0 AND lane IN (0, 1, 2) AND due_at > @now AND due_at <= @until
                  AND kind <> 2 AND attempts = 0 AND ambiguous = 0 AND reason IS NULL AND target_id IS NULL
                LIMIT @most)
            """,
            new { now, until, most });

    private static IEnumerable<long> ClaimCompanions(SqliteConnection connection, List<long> claimed, long now, long epoch) =>
        connection.Query<long>(
            """
            UPDATE outbox SET state = 1, epoch = @epoch
            WHERE outbox_id IN (
                SELECT w.outbox_id
                FROM json_each(@ids) AS i
                CROSS JOIN outbox AS o ON o.outbox_id = i.value AND o.kind IN (1, 2)
                CROSS JOIN outbox AS w INDEXED BY outbox_waiting ON w.destination_id = o.destination_id
                WHERE w.state = 0 AND w.kind IN (1, 2) AND w.due_at <= @now)
            RETURNING outbox_id
            """,
            new { epoch, now, ids = JsonSerializer.Serialize(claimed, OutboxJson.Default.IReadOnlyCollectionInt64) });
}
