using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Support;

/// <summary>A migrated database in a folder of its own, gone when disposed.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-test-").FullName;

    public TestDatabase(TimeProvider? time = null)
    {
        Database = new Database(Path.Combine(_folder, "bot.db"));
        Migrator.Apply(Database);
        Writer = new DatabaseWriter(Database, time ?? TimeProvider.System);
    }

    public Database Database { get; }

    public DatabaseWriter Writer { get; }

    public Task<T> Write<T>(Func<SqliteConnection, T> work) => Writer.WriteAsync(work, CancellationToken.None);

    public Task Write(Action<SqliteConnection> work) => Writer.WriteAsync(work, CancellationToken.None);

    public T Read<T>(Func<SqliteConnection, T> work)
    {
        using var connection = Database.OpenReader();
        return work(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
