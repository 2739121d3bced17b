using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Storage;

public sealed class OwnerLockTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_owner_waits_and_takes_over_when_the_first_lets_go()
    {
        using var folder = new TemporaryFolder();
        var database = new Database(folder.File("bot.db"));
        var told = 0;
        var first = await OwnerLock.AcquireAsync(database, () => told++, TimeProvider.System, Token);
        Assert.Equal(0, told);

        var second = OwnerLock.AcquireAsync(database, () => told++, TimeProvider.System, Token);
        Assert.False(second.IsCompleted);
        Assert.Equal(1, told);

        first.Dispose();
        using var owned = await second;
        Assert.NotNull(owned);
    }

    [Fact]
    public async Task A_wait_can_be_given_up()
    {
        using var folder = new TemporaryFolder();
        var database = new Database(folder.File("bot.db"));
        using var first = await OwnerLock.AcquireAsync(database, () => { }, TimeProvider.System, Token);
        using var source = new CancellationTokenSource();

        var second = OwnerLock.AcquireAsync(database, () => { }, TimeProvider.System, source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }
}
