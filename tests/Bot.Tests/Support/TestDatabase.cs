using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Support;

/// <summary>A migrated database in a file of its own, with the real writer.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes it.</summary>
    /// <param name="time">The writer's clock.</param>
    /// <param name="folder">Where the file stands; without it, in a folder of its own.</param>
    public TestDatabase(TimeProvider? time = null, string? folder = null)
    {
        Database = new Database(Path.Combine(folder ?? _folder.Path, "bot.db"));
        Migrator.Apply(Database);
        Writer = new DatabaseWriter(Database, time ?? TimeProvider.System);
    }

    public Database Database { get; }

    public DatabaseWriter Writer { get; }

    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> work) => Writer.WriteAsync(work, TestContext.Current.CancellationToken);

    public Task WriteAsync(Action<SqliteConnection> work) => Writer.WriteAsync(work, TestContext.Current.CancellationToken);

    public T Read<T>(Func<SqliteConnection, T> read)
    {
        using var reader = Database.OpenReader();
        return read(reader);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
