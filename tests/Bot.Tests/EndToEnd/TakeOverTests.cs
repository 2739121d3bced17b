using System.Diagnostics;
using Bot.Storage;
using Bot.Tests.Emulator;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.EndToEnd;

public sealed class TakeOverTests
{
    /// <summary>What is promised. While other tests keep the machine busy, the time that programs wait for it does not count.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Where the machine does not tell of such waits, the best of a few must do.</summary>
    private static readonly int Tries = MachineWaits.IsTold ? 1 : 4;

    [Fact]
    public async Task A_second_process_waits_for_the_first_and_takes_over_within_two_seconds_of_its_death()
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
        var first = BotProcess.Start(environment);
        try
        {
            await first.PrintsAsync("Running.");
            var quickest = TimeSpan.MaxValue;
            for (var owner = 1; owner <= Tries && quickest > Longest; owner++)
            {
                var second = BotProcess.Start(environment);
                var taken = await TakeOver(first, second, folder.File("bot.db"), owner);
                first.Dispose();
                first = second;
                quickest = taken < quickest ? taken : quickest;
                TestContext.Current.TestOutputHelper?.WriteLine($"Taken over after {taken.TotalMilliseconds:0} ms, waits for the machine left out.");
            }

            Assert.True(quickest < Longest, $"It took {quickest}.");
            await emulator.SayAsync("/help");
            await AnsweredAsync(emulator);
        }
        finally
        {
            first.Dispose();
        }
    }

    private static async Task<TimeSpan> TakeOver(BotProcess first, BotProcess second, string database, int owner)
    {
        await second.PrintsAsync("Another process owns");
        await second.PrintsAsync("Ready to take over.");
        Assert.Equal(owner, EpochOf(database));
        await first.KillAsync();
        var (death, waits) = (Stopwatch.GetTimestamp(), MachineWaits.Start());
        await second.PrintsAsync("Running.");
        var taken = Stopwatch.GetElapsedTime(death) - waits.Elapsed;
        Assert.Equal(owner + 1, EpochOf(database));
        return taken;
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
