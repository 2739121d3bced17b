using System.Globalization;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Sends one alert to many chats as fast as it goes: claimed, looked at again, rendered, limited, sent and settled with full
/// durability. Beside it run bare loops with the same server and concurrency. They take turns in short rounds, so that what
/// else the machine does meets them alike.
/// </summary>
internal sealed class DeliverVerb : IVerb
{
    private const int Concurrency = 32;
    private const string DelayOption = "--fsync-delay-ms";

    private const string Html =
        "<b>Talks on harbour open in the capital, round 1</b>\nBERGEN · Sample Wire · 2 March 2026, 09:30 UTC\n\n"
        + "Ministers from nine countries met on Monday to discuss harbour and agreed to meet again on Friday, their hosts said after the first day.\n\n"
        + "<a href=\"https://news.example/stories/talks-open-in-the-capital\">Full story</a>";

    public string Name => "deliver";

    public string Summary => $"alerts a second with full durability; baselines: bare HttpClient and Telegram.Bot loops; {DelayOption} N slows every fsync";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var delay = arguments.Number(DelayOption);
        if (delay is not null)
            Console.WriteLine($"every fsync of the bot takes {delay} ms longer: the real one runs, and its return to SQLite is held back");
        var (rounds, messages) = arguments.Quick ? (3, 20_000) : (6, 50_000);
        await using var server = await ServerProcess.StartAsync("canned-server", ct);
        await WarmUp(server, arguments.Quick ? 20_000 : 100_000, ct);

        var lost = 0L;
        var repeated = 0L;
        List<(double Ours, double Bare, double Http)> all = [];
        for (var round = 1; round <= rounds; round++)
        {
            using var folder = new BenchFolder();
            var database = Fanout.Create(folder.File("bot.db"), messages);
            var bare = await BareLoops.TelegramBotAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct);
            var http = await BareLoops.HttpAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct);
            await server.CountsAsync(ct);
            var ours = await Emptying.RunAsync(database, server, messages, Concurrency, delay, ct);
            var (_, chats, repeats) = await server.CountsAsync(ct);
            bare = Mean(bare, await BareLoops.TelegramBotAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct));
            (lost, repeated) = (lost + messages - chats, repeated + repeats);
            all.Add((ours, bare, http));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: bare HttpClient {http,7:N0}/s, bare Telegram.Bot {bare,7:N0}/s, this bot, durable {ours,7:N0}/s, ratio {ours / bare:0.00}"));
        }

        Report(all, lost, repeated);
        return 0;
    }

    /// <summary>What comes first is not counted: it compiles.</summary>
    private static async Task WarmUp(ServerProcess server, int messages, CancellationToken ct)
    {
        using var folder = new BenchFolder();
        await Emptying.RunAsync(Fanout.Create(folder.File("warm.db"), messages), server, messages, Concurrency, null, ct);
        await BareLoops.TelegramBotAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct);
        await BareLoops.HttpAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct);
    }

    /// <summary>The rates over all rounds, each of which had the same number of messages.</summary>
    private static void Report(List<(double Ours, double Bare, double Http)> rounds, long lost, long repeated)
    {
        var ours = Mean([.. rounds.Select(round => round.Ours)]);
        var bare = Mean([.. rounds.Select(round => round.Bare)]);
        ResultLine.Print(
            "deliver",
            ("rate", ours),
            ("telegram_bot_rate", bare),
            ("http_rate", Mean([.. rounds.Select(round => round.Http)])),
            ("ratio", ours / bare),
            ("worst_ratio", rounds.Min(round => round.Ours / round.Bare)),
            ("lost", lost),
            ("duplicates", repeated));
    }

    /// <summary>Harmonic: the same number of messages at each rate.</summary>
    private static double Mean(params double[] rates) => rates.Length / rates.Sum(rate => 1 / rate);
}
