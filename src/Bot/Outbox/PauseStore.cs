using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>The table of waits that Telegram asked for, so that a restart does not cut them short.</summary>
internal static class PauseStore
{
    /// <summary>Stands for all chats.</summary>
    public const long AllChats = 0;

    /// <summary>Keeps a wait; a longer one that is known stays. Needs the writer's connection.</summary>
    public static void Set(SqliteConnection connection, long chatId, long until) =>
        connection.Execute(
            """
            INSERT INTO pauses (chat_id, until) VALUES (@chatId, @until)
            ON CONFLICT (chat_id) DO UPDATE SET until = max(until, excluded.until)
            """,
            new { chatId, until });

    /// <summary>Until when all chats must wait; null where they need not. Any connection will do.</summary>
    public static DateTimeOffset? AllUntil(SqliteConnection connection, long now) =>
        connection.QuerySingleOrDefault<long?>("SELECT until FROM pauses WHERE chat_id = @AllChats AND until > @now", new { AllChats, now }) is { } until
            ? DateTimeOffset.FromUnixTimeMilliseconds(until)
            : null;

    /// <summary>Returns the waits that are not over, and forgets the others. Needs the writer's connection.</summary>
    public static IReadOnlyList<(long ChatId, long Until)> Load(SqliteConnection connection, long now)
    {
        connection.Execute("DELETE FROM pauses WHERE until <= @now", new { now });
        return connection.Query<(long, long)>("SELECT chat_id, until FROM pauses").AsList();
    }
}
