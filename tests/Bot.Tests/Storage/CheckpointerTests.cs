using Bot.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

public sealed class CheckpointerTests
{
    private const int Blob = 1024 * 1024;

    [Fact]
    public async Task What_was_written_moves_into_the_file_beside_the_writer_long_before_the_writer_would_do_it()
    {
        await using var database = new TestDatabase();
        await database.WriteAsync(connection => Run(connection, "CREATE TABLE filling (content BLOB)"));

        for (var i = 0; i < 20; i++)
            await database.WriteAsync(connection => Run(connection, $"INSERT INTO filling VALUES (randomblob({Blob}))"));

        using var patience = Patience.Begin();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (new FileInfo(database.Database.Path).Length < 15 * Blob)
            await tick.WaitForNextTickAsync(patience.Token);
        Assert.Equal(20, database.Read(connection => Number(connection, "SELECT count(*) FROM filling")));
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(command.ExecuteScalar() ?? 0L);
    }
}
