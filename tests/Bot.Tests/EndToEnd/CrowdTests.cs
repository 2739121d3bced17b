using Bot.Storage;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.EndToEnd;

public sealed class CrowdTests
{
    private const int People = 1000;
    private const long FirstPerson = 5_000_001;

    [Fact]
    public async Task A_thousand_people_subscribing_at_the_same_moment_are_a_thousand_subscriptions()
    {
        await using var bot = await LiveBot.StartAsync();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, People),
            new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) => await bot.SayAsync(FirstPerson + number, "/subscribe defence"));

        var database = new Database(bot.DatabasePath);
        using var patience = Patience.Begin();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (Count(database, "SELECT COUNT(*) FROM inbox WHERE state = 1") < People)
            await ticks.WaitForNextTickAsync(patience.Token);

        Assert.Equal(People, Count(database, "SELECT COUNT(*) FROM subscriptions JOIN rules USING (rule_id) WHERE text = 'defence'"));
        Assert.Equal(People, Count(database, "SELECT COUNT(DISTINCT chat_id) FROM subscriptions JOIN destinations USING (destination_id)"));
        Assert.Equal(People, Count(database, "SELECT COUNT(DISTINCT destination_id) FROM outbox WHERE kind = 0"));
    }

    private static int Count(Database database, string sql)
    {
        using var reader = database.OpenReader();
        return reader.ExecuteScalar<int>(sql);
    }
}
