using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Health;

/// <summary>The table of what admins were told of and is not over.</summary>
internal static class TroubleStore
{
    /// <summary>Since when a trouble holds (Unix milliseconds); null where it does not. Any connection will do.</summary>
    public static long? Since(SqliteConnection connection, string name) =>
        connection.QuerySingleOrDefault<long?>("SELECT since FROM troubles WHERE name = @name", new { name });

    /// <summary>Notes a trouble. Needs the writer's connection.</summary>
    public static void Begin(SqliteConnection connection, string name, long since) =>
        connection.Execute("INSERT OR IGNORE INTO troubles (name, since) VALUES (@name, @since)", new { name, since });

    /// <summary>Notes that it is over. Needs the writer's connection.</summary>
    public static void End(SqliteConnection connection, string name) =>
        connection.Execute("DELETE FROM troubles WHERE name = @name", new { name });
}
