using Bot.Emulator;
using Bot.Tests.Emulator;
using Bot.Tests.Support;

namespace Bot.Tests.EndToEnd;

/// <summary>The token stands in the path of every call to Telegram, so a careless log line would give it away.</summary>
public sealed class CanaryTokenTests
{
    private const string Secret = "AAcanary-that-sings-when-logged_0123";
    private const string Token = "7000000001:" + Secret;

    [Fact]
    public async Task At_the_most_talkative_level_a_working_bot_does_not_log_its_token()
    {
        using var folder = new TemporaryFolder();
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = Token });
        using var bot = BotProcess.Start(SettingsOf(folder, emulator.Server.BaseUrl.GetLeftPart(UriPartial.Authority)));
        await bot.PrintsAsync("Running.");

        await emulator.PostAsync("/emulator/faults", new object[]
        {
            new { methods = new[] { "getUpdates" }, kind = "error", status = 500, times = 1 },
            new { methods = new[] { "getUpdates" }, kind = "error", status = 401, description = "Unauthorized", times = 1 },
            new { kind = "reset", times = 1 },
            new { kind = "accept_then_reset", times = 1 },
        });
        await emulator.SayAsync("/help");
        await bot.PrintsAsync("could not be fetched");
        await bot.PrintsAsync("does not accept the bot's token");
        await bot.KillAsync();

        AssertNoToken(bot);
    }

    [Fact]
    public async Task A_token_that_Telegram_does_not_accept_is_not_logged()
    {
        using var folder = new TemporaryFolder();
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = RunningEmulator.Token });
        using var bot = BotProcess.Start(SettingsOf(folder, emulator.Server.BaseUrl.GetLeftPart(UriPartial.Authority)));

        Assert.Equal(1, await bot.EndsAsync());

        Assert.Contains(bot.Lines, line => line.Contains("token", StringComparison.Ordinal));
        AssertNoToken(bot);
    }

    [Fact]
    public async Task A_server_that_refuses_connections_brings_no_token_into_the_log()
    {
        using var folder = new TemporaryFolder();
        using var bot = BotProcess.Start(SettingsOf(folder, "http://127.0.0.1:1"));
        await bot.PrintsAsync("Telegram cannot be reached", times: 2);
        await bot.KillAsync();
        AssertNoToken(bot);
    }

    [Theory]
    [InlineData("--token")]
    [InlineData("--settings")]
    public async Task A_token_among_the_arguments_is_refused_and_not_repeated(string option)
    {
        using var bot = BotProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal), option, Token);
        Assert.Equal(1, await bot.EndsAsync());
        AssertNoToken(bot);
    }

    private static Dictionary<string, string> SettingsOf(TemporaryFolder folder, string server) => new(StringComparer.Ordinal)
    {
        ["Telegram__Token"] = Token,
        ["Telegram__BaseUrl"] = server,
        ["Database__Path"] = folder.File("bot.db"),
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__LogLevel__System"] = "Trace",
        ["Logging__LogLevel__Microsoft"] = "Trace",
        ["Logging__LogLevel__Telegram"] = "Trace",
        ["Logging__LogLevel__Quartz"] = "Trace",
    };

    private static void AssertNoToken(BotProcess bot)
    {
        Assert.NotEmpty(bot.Lines);
        Assert.DoesNotContain(bot.Lines, line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase) || line.Contains(Uri.EscapeDataString(Secret), StringComparison.OrdinalIgnoreCase));
    }
}
