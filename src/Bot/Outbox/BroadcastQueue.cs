using Bot.Readers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>The outbox's side of a broadcast: one row for each destination, in chunks that do not hold the writer long.</summary>
internal sealed class BroadcastQueue(OutboxSignal signal)
{
    /// <summary>Whom a broadcast reaches: chats that may be written to and are not paused, each once whatever its threads, without the profiles given.</summary>
    private const string Audience =
        """
        FROM destinations AS d JOIN chats AS c ON c.chat_id = d.chat_id
        WHERE d.paused = 0 AND c.state = 0
          AND d.profile_id NOT IN (SELECT value FROM json_each(@without))
          AND NOT EXISTS (SELECT 1 FROM destinations AS o WHERE o.chat_id = d.chat_id AND o.paused = 0 AND o.destination_id < d.destination_id)
        """;

    /// <summary>Counts the audience. Any connection will do.</summary>
    public static long CountAudience(SqliteConnection connection) =>
        connection.ExecuteScalar<long>($"SELECT count(*) {Audience}", new { without = WithoutBreaking(connection) });

    /// <summary>Adds the next rows of a broadcast, in the order of destinations. Needs the writer's connection.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="broadcastId">The broadcast.</param>
    /// <param name="kind">A broadcast or a copy.</param>
    /// <param name="contentId">What all its rows show.</param>
    /// <param name="after">The last destination that was served.</param>
    /// <param name="most">Rows at most.</param>
    /// <param name="due">Not to leave before (Unix milliseconds).</param>
    /// <returns>How many destinations were served, and the last of them; fewer than asked for means that all are.</returns>
    public (int Served, long Last) Add(SqliteConnection connection, long broadcastId, MessageKind kind, long contentId, long after, int most, long due)
    {
        var chunk = connection.Query<long>(
            $"SELECT d.destination_id {Audience} AND d.destination_id > @after ORDER BY d.destination_id LIMIT @most",
            new { after, most, without = WithoutBreaking(connection) }).AsList();
        if (chunk.Count == 0)
            return (0, after);
        connection.Execute(
            """
            INSERT INTO outbox (kind, lane, destination_id, due_at, broadcast_id, content_id)
            SELECT @kind, @lane, value, @due, @broadcastId, @contentId FROM json_each(@chunk)
            WHERE true ON CONFLICT DO NOTHING
            """,
            new { kind, lane = Lane.Breaking, due, broadcastId, contentId, chunk = $"[{string.Join(',', chunk)}]" });
        signal.Raise();
        return (chunk.Count, chunk[^1]);
    }

    /// <summary>Takes back rows that have not left yet, at most so many. Returns how many; the pump leaves a few that it holds.</summary>
    public static int Cancel(SqliteConnection connection, long broadcastId, int most) =>
        connection.Execute(
            """
            UPDATE outbox SET state = @cancelled, reason = 'stopped'
            WHERE outbox_id IN (SELECT outbox_id FROM outbox WHERE broadcast_id = @broadcastId AND kind IN (3, 6) AND state = @pending LIMIT @most)
            """,
            new { broadcastId, most, cancelled = MessageState.Cancelled, pending = MessageState.Pending });

    /// <summary>Holds rows back that have not left yet, or lets them go, at most so many. Returns how many.</summary>
    public int Hold(SqliteConnection connection, long broadcastId, bool hold, int most, long now)
    {
        var changed = connection.Execute(
            $"""
            UPDATE outbox SET due_at = @due
            WHERE outbox_id IN (
                SELECT outbox_id FROM outbox
                WHERE broadcast_id = @broadcastId AND kind IN (3, 6) AND state = @pending AND due_at {(hold ? "<" : "=")} @held LIMIT @most)
            """,
            new { broadcastId, most, held = OutboxStore.Held, due = hold ? OutboxStore.Held : now, pending = MessageState.Pending });
        signal.Raise();
        return changed;
    }

    /// <summary>How far a broadcast is. Any connection will do.</summary>
    public static BroadcastTally Tally(SqliteConnection connection, long broadcastId)
    {
        var counts = connection.Query<(MessageState State, bool Stopped, long Count)>(
            """
            SELECT state, reason IS 'stopped', count(*) FROM outbox
            WHERE broadcast_id = @broadcastId AND kind IN (3, 6) GROUP BY 1, 2
            """,
            new { broadcastId }).AsList();
        return new BroadcastTally(
            Count(row => row.State == MessageState.Sent),
            Count(row => row.State == MessageState.Cancelled && !row.Stopped),
            Count(row => row.State is MessageState.Dead),
            Count(row => row.State is MessageState.Unsure),
            Count(row => row.State == MessageState.Cancelled && row.Stopped),
            Count(row => row.State is MessageState.Pending or MessageState.Claimed));

        long Count(Func<(MessageState State, bool Stopped, long Count), bool> which) => counts.Where(which).Sum(row => row.Count);
    }

    private static string WithoutBreaking(SqliteConnection connection) =>
        $"[{string.Join(',', ProfileStore.All(connection).Where(profile => !profile.Value.Breaking).Select(profile => profile.Key))}]";
}
