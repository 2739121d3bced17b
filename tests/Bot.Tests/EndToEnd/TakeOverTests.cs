using System.Diagnostics;
using Bot.Storage;
using Bot.Tests.Emulator;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.EndToEnd;

public sealed class TakeOverTests
{
    /// <summary>Two seconds are promised on a machine that is not busy with other tests.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_second_process_waits_for_the_first_and_takes_over_when_it_is_killed()
    {
        using var folder = new TemporaryFolder();
        await using var emulator = await RunningEmulator.StartAsync();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Telegram__Token"] = RunningEmulator.Token,
            ["Telegram__BaseUrl"] = emulator.Server.BaseUrl.GetLeftPart(UriPartial.Authority),
            ["Database__Path"] = folder.File("bot.db"),
            ["Logging__LogLevel__Default"] = "Information",
        };
        using var first = BotProcess.Start(environment);
        await first.PrintsAsync("Running.");
        using var second = BotProcess.Start(environment);
        await second.PrintsAsync("Another process owns");
        Assert.Equal(1, EpochOf(folder.File("bot.db")));

        await first.KillAsync();
        var death = Stopwatch.GetTimestamp();
        await second.PrintsAsync("Running.");
        var taken = Stopwatch.GetElapsedTime(death);

        TestContext.Current.TestOutputHelper?.WriteLine($"Taken over after {taken.TotalMilliseconds:0} ms.");
        Assert.Equal(2, EpochOf(folder.File("bot.db")));
        Assert.True(taken < Longest, $"It took {taken}.");
        await emulator.SayAsync("/help");
        await AnsweredAsync(emulator);
    }

    private static async Task AnsweredAsync(RunningEmulator emulator)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!(await emulator.GetAsync($"/emulator/chats/{RunningEmulator.Ana}/messages")).EnumerateArray().Any(message => message.GetProperty("from").GetProperty("is_bot").GetBoolean()))
            await ticks.WaitForNextTickAsync(TestContext.Current.CancellationToken);
    }

    private static long EpochOf(string path)
    {
        using var reader = new Database(path).OpenReader();
        var epoch = reader.QuerySingle<long>("SELECT epoch FROM owner");
        SqliteConnection.ClearPool(reader);
        return epoch;
    }
}
