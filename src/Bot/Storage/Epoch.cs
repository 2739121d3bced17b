using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Counts the owners of the file; a claim of an older epoch was left by a process that is gone.</summary>
internal static class Epoch
{
    /// <summary>Begins the epoch of a new owner and returns it. Needs the writer's connection and the owner's lock.</summary>
    public static long Raise(SqliteConnection connection) =>
        connection.QuerySingle<long>("UPDATE owner SET epoch = epoch + 1 WHERE id = 1 RETURNING epoch");

    /// <summary>Notes that the bot runs at this time (Unix milliseconds). Needs the writer's connection.</summary>
    public static void Seen(SqliteConnection connection, long now) =>
        connection.Execute("UPDATE owner SET seen_at = max(coalesce(seen_at, 0), @now)", new { now });

    /// <summary>Returns the latest time at which the bot is known to have run (Unix milliseconds); 0: none. Any connection will do.</summary>
    public static long LastSeen(SqliteConnection connection) =>
        connection.ExecuteScalar<long?>("SELECT seen_at FROM owner") ?? 0;
}
