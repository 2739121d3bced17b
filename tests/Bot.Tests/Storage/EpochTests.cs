using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public sealed class EpochTests
{
    [Fact]
    public async Task Each_owner_begins_a_higher_epoch()
    {
        await using var database = new TestDatabase();
        var first = await database.WriteAsync(Epoch.Raise);
        Assert.Equal(first + 1, await database.WriteAsync(Epoch.Raise));
    }

    [Fact]
    public async Task A_secret_is_made_once_and_kept()
    {
        await using var database = new TestDatabase();
        var made = await database.WriteAsync(connection => SecretStore.FindOrAdd(connection, "buttons"));
        var found = await database.WriteAsync(connection => SecretStore.FindOrAdd(connection, "buttons"));
        var other = await database.WriteAsync(connection => SecretStore.FindOrAdd(connection, "other"));

        Assert.Equal(32, made.Length);
        Assert.Equal(made, found);
        Assert.NotEqual(made, other);
    }
}
