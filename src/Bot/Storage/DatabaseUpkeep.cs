using Dapper;

namespace Bot.Storage;

/// <summary>Keeps the file in good order while it is in use.</summary>
internal sealed class DatabaseUpkeep(Database database)
{
    /// <summary>Lets SQLite learn the sizes of tables that have grown much, from a sample (sqlite.org, "PRAGMA optimize").</summary>
    public void Optimize()
    {
        using var connection = database.OpenWriter();
        connection.Execute("PRAGMA analysis_limit = 400; PRAGMA optimize;");
    }

    /// <summary>Moves what it can from the WAL into the file. Waits for nobody and holds nobody up.</summary>
    public void Checkpoint()
    {
        using var connection = database.OpenWriter();
        connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
    }
}
