using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Alerts and breaking news whose time has come and that have not left. Any connection will do.</summary>
internal static class LateMessages
{
    /// <summary>How long the oldest has waited since it was due; zero where none waits.</summary>
    public static TimeSpan Oldest(SqliteConnection connection, DateTimeOffset now)
    {
        var present = now.ToUnixTimeMilliseconds();
        var due = Math.Min(ClaimStore.NextDue(connection, Lane.Breaking) ?? present, ClaimStore.NextDue(connection, Lane.Alerts) ?? present);
        return TimeSpan.FromMilliseconds(Math.Max(0, present - due));
    }

    /// <summary>How many wait.</summary>
    public static long Count(SqliteConnection connection, DateTimeOffset now) =>
        connection.ExecuteScalar<long>(
            "SELECT count(*) FROM outbox INDEXED BY outbox_due WHERE state = 0 AND lane IN (1, 2) AND due_at <= @now",
            new { now = now.ToUnixTimeMilliseconds() });
}
