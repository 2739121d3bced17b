using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>Messages that Telegram refused for good, and those of which nobody knows whether they arrived.</summary>
internal static class DeadLetters
{
    private const string Rows = "FROM outbox INDEXED BY outbox_dead WHERE state IN (4, 5)";

    /// <summary>How many there are. Any connection will do.</summary>
    public static long Count(SqliteConnection connection) => connection.ExecuteScalar<long>($"SELECT count(*) {Rows}");

    /// <summary>Why, with how many each, the most frequent first. Any connection will do.</summary>
    public static IReadOnlyList<(string Reason, long Count)> Reasons(SqliteConnection connection, int most) =>
        connection.Query<(string, long)>(
            $"SELECT coalesce(reason, ''), count(*) {Rows} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT @most",
            new { most }).AsList();

    /// <summary>Gives them up, at most so many at once. Needs the writer's connection. Returns how many.</summary>
    public static int Dismiss(SqliteConnection connection, int most) =>
        connection.Execute(
            $"UPDATE outbox SET state = 3, content = NULL WHERE outbox_id IN (SELECT outbox_id {Rows} LIMIT @most)",
            new { most });

    /// <summary>Lets them be tried again, at most so many at once. Needs the writer's connection. Returns how many.</summary>
    public static int Replay(SqliteConnection connection, int most, long now) =>
        connection.Execute(
            $"""
            UPDATE outbox SET state = 0, attempts = 0, ambiguous = 0, due_at = @now, settled_at = NULL, reason = NULL
            WHERE outbox_id IN (SELECT outbox_id {Rows} LIMIT @most)
            """,
            new { most, now });
}
