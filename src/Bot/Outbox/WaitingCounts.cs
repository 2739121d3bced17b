using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>What waits to leave.</summary>
/// <param name="Due">Messages whose time has come.</param>
/// <param name="Later">Messages that wait for their time.</param>
/// <param name="OldestDue">When the one that has waited longest was due (Unix milliseconds); null where none is due.</param>
internal sealed record WaitingCounts(long Due, long Later, long? OldestDue)
{
    /// <summary>Counts. Any connection will do.</summary>
    public static WaitingCounts Read(SqliteConnection connection, long now)
    {
        var (due, all, oldest) = connection.QuerySingle<(long, long, long?)>(
            "SELECT coalesce(sum(due_at <= @now), 0), count(*), min(due_at) FROM outbox INDEXED BY outbox_due WHERE state = 0",
            new { now });
        return new WaitingCounts(due, all - due, oldest <= now ? oldest : null);
    }
}
