using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>How many chats there are.</summary>
/// <param name="Active">May be written to.</param>
/// <param name="Suspended">Blocked or removed the bot, or are gone.</param>
/// <param name="Paused">Destinations silenced by /stop.</param>
internal sealed record ReaderCounts(long Active, long Suspended, long Paused)
{
    /// <summary>Counts. Any connection will do.</summary>
    public static ReaderCounts Read(SqliteConnection connection) => new(
        ChatLifecycle.CountActive(connection),
        connection.ExecuteScalar<long>("SELECT count(*) FROM chats WHERE state = @suspended", new { suspended = ChatState.Suspended }),
        connection.ExecuteScalar<long>("SELECT count(*) FROM destinations WHERE paused = 1"));
}
