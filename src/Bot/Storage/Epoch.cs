using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Counts the owners of the file; a claim of an older epoch was left by a process that is gone.</summary>
internal static class Epoch
{
    /// <summary>Begins the epoch of a new owner and returns it. Needs the writer's connection and the owner's lock.</summary>
    public static long Raise(SqliteConnection connection) =>
        connection.QuerySingle<long>("UPDATE owner SET epoch = epoch + 1 WHERE id = 1 RETURNING epoch");
}
