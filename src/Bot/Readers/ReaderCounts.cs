using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>How many chats there are.</summary>
/// <param name="Active">May be written to, and want to be.</param>
/// <param name="Suspended">Blocked or removed the bot, or are gone.</param>
/// <param name="Paused">Chats silenced by /stop, in all their threads.</param>
internal sealed record ReaderCounts(long Active, long Suspended, long Paused)
{
    /// <summary>Counts. Any connection will do.</summary>
    public static ReaderCounts Read(SqliteConnection connection)
    {
        var paused = connection.ExecuteScalar<long>(
            """
            SELECT count(DISTINCT d.chat_id) FROM destinations AS d JOIN chats AS c USING (chat_id)
            WHERE d.paused = 1 AND c.state = @active
              AND NOT EXISTS (SELECT 1 FROM destinations AS o WHERE o.chat_id = d.chat_id AND o.paused = 0)
            """,
            new { active = ChatState.Active });
        return new ReaderCounts(
            ChatLifecycle.CountActive(connection) - paused,
            connection.ExecuteScalar<long>("SELECT count(*) FROM chats WHERE state = @suspended", new { suspended = ChatState.Suspended }),
            paused);
    }
}
