using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

public sealed class DatabaseWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_that_throws_undoes_itself_and_leaves_its_neighbours_committed()
    {
        await using var database = new TestDatabase();
        await database.WriteAsync(connection => connection.Execute("CREATE TABLE t (value INTEGER)"));

        var good = Enumerable.Range(0, 20).Select(value => database.WriteAsync(connection => connection.Execute("INSERT INTO t VALUES (@value)", new { value }))).ToList();
        var bad = database.WriteAsync(connection =>
        {
            connection.Execute("INSERT INTO t VALUES (99)");
            throw new InvalidDataException("as the test wants");
        });
        good.Add(database.WriteAsync(connection => connection.Execute("INSERT INTO t VALUES (20)")));

        await Assert.ThrowsAsync<InvalidDataException>(() => bad);
        await Task.WhenAll(good);
        Assert.Equal(Enumerable.Range(0, 21), database.Read(reader => reader.Query<int>("SELECT value FROM t ORDER BY value")));
    }

    [Fact]
    public async Task A_task_that_has_ended_is_seen_by_every_reader()
    {
        await using var database = new TestDatabase();
        await database.WriteAsync(connection => connection.Execute("CREATE TABLE t (value INTEGER)"));
        for (var count = 1; count <= 50; count++)
        {
            await database.WriteAsync(connection => connection.Execute("INSERT INTO t VALUES (1)"));
            Assert.Equal(count, database.Read(reader => reader.QuerySingle<int>("SELECT COUNT(*) FROM t")));
        }
    }

    [Fact]
    public async Task Every_task_of_a_transaction_that_cannot_commit_fails()
    {
        await using var database = new TestDatabase();
        await database.WriteAsync(connection => connection.Execute(
            "CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"));

        var orphan = database.WriteAsync(connection => connection.Execute("INSERT INTO child VALUES (1)"));

        await Assert.ThrowsAsync<SqliteException>(() => orphan);
        Assert.Equal(0, database.Read(reader => reader.QuerySingle<int>("SELECT COUNT(*) FROM child")));
        Assert.Equal(1, await database.WriteAsync(connection => connection.Execute("INSERT INTO parent VALUES (1)")));
    }

    [Fact]
    public async Task Work_given_up_before_its_turn_is_not_run()
    {
        await using var database = new TestDatabase();
        using var gate = new ManualResetEventSlim();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var blocker = database.WriteAsync(_ => gate.Wait(Token));
        var ran = false;
        var given = database.Writer.WriteAsync(_ => ran = true, source.Token);

        await source.CancelAsync();
        gate.Set();

        await blocker;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.False(ran);
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var database = new TestDatabase();
        var error = Assert.Throws<SqliteException>(() => database.Read(reader => reader.Execute("CREATE TABLE t (value INTEGER)")));
        Assert.Contains("readonly", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposing_commits_what_is_queued()
    {
        using var folder = new TemporaryFolder();
        var file = new Bot.Storage.Database(folder.File("bot.db"));
        var writer = new Bot.Storage.DatabaseWriter(file, TimeProvider.System);
        var created = writer.WriteAsync(connection => connection.Execute("CREATE TABLE t (value INTEGER)"), Token);
        var writes = Enumerable.Range(0, 30).Select(value => writer.WriteAsync(connection => connection.Execute("INSERT INTO t VALUES (@value)", new { value }), Token)).ToList();

        await writer.DisposeAsync();

        await created;
        await Task.WhenAll(writes);
        using (var reader = file.OpenReader())
            Assert.Equal(30, reader.QuerySingle<int>("SELECT COUNT(*) FROM t"));
        SqliteConnection.ClearAllPools();
    }
}
