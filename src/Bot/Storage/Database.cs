using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>The SQLite file: opens connections with the settings that every one of them needs.</summary>
internal sealed class Database
{
    private readonly string _connectionString;

    static Database() => Dapper.DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Names the file; its folder is made where missing.</summary>
    public Database(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path) ?? ".");
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path, Pooling = true }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Opens a connection that cannot write. Many may be open; dispose it soon, an old snapshot keeps the WAL long.</summary>
    public SqliteConnection OpenReader() =>
        Open("PRAGMA busy_timeout = 5000; PRAGMA query_only = 1; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1000;");

    /// <summary>Opens the writing connection. Only <see cref="DatabaseWriter"/>, migrations, upkeep and an import may ask for it.</summary>
    public SqliteConnection OpenWriter() =>
        Open("""
            PRAGMA busy_timeout = 5000;
            PRAGMA query_only = 0;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -8000;
            """);

    private SqliteConnection Open(string pragmas)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = pragmas;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
