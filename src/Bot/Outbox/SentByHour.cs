using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>The table of how many messages left in each hour.</summary>
internal static class SentByHour
{
    private const long HourMilliseconds = 3_600_000;
    private const int KeptDays = 15;

    /// <summary>Counts messages that left now (Unix milliseconds). Needs the writer's connection.</summary>
    public static void Add(SqliteConnection connection, int messages, long now) =>
        connection.Execute(
            "INSERT INTO sent_by_hour (hour, sent) VALUES (@hour, @messages) ON CONFLICT (hour) DO UPDATE SET sent = sent + excluded.sent",
            new { hour = now / HourMilliseconds, messages });

    /// <summary>Returns the counts of the whole hours of the last days by their number since 1970 (UTC). Any connection will do.</summary>
    public static IReadOnlyDictionary<long, long> Read(SqliteConnection connection, long firstHour, long beforeHour) =>
        connection.Query<(long Hour, long Sent)>(
            "SELECT hour, sent FROM sent_by_hour WHERE hour >= @firstHour AND hour < @beforeHour",
            new { firstHour, beforeHour }).ToDictionary(row => row.Hour, row => row.Sent);

    /// <summary>Forgets what no forecast looks at. Needs the writer's connection.</summary>
    public static void Forget(SqliteConnection connection, DateTimeOffset now) =>
        connection.Execute("DELETE FROM sent_by_hour WHERE hour < @before", new { before = now.AddDays(-KeptDays).ToUnixTimeMilliseconds() / HourMilliseconds });
}
