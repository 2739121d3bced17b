using Bot.Storage;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Storage;

public sealed class MigratorTests
{
    [Fact]
    public async Task Applying_again_does_nothing()
    {
        await using var database = new TestDatabase();
        Assert.Empty(Migrator.Apply(database.Database));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_with_what_to_do()
    {
        await using var database = new TestDatabase();
        await database.WriteAsync(connection => connection.Execute("INSERT INTO migrations VALUES (9999, '9999_future.sql')"));

        var error = Assert.Throws<InvalidOperationException>(() => Migrator.Apply(database.Database));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
    }
}
