using System.Diagnostics;
using System.Globalization;
using Bot.Outbox;
using Bot.Storage;
using Dapper;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// Sends one alert to many chats as fast as it goes: claimed, looked at again, rendered, limited, sent and settled with full
/// durability; beside it bare loops with the same server and concurrency, before and after.
/// </summary>
internal sealed class DeliverVerb : IVerb
{
    private const int Concurrency = 32;

    public string Name => "deliver";

    public string Summary => "alerts a second with full durability; baselines: bare HttpClient and Telegram.Bot loops";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var messages = arguments.Quick ? 60_000 : 300_000;
        using var folder = new BenchFolder();
        var database = Fanout.Create(folder.File("bot.db"), messages);
        var warm = Fanout.Create(folder.File("warm.db"), messages / 3);
        await using var server = await ServerProcess.StartAsync("canned-server", ct);

        // The first part of each is not counted: it compiles.
        await Deliver(warm, server, messages / 3, ct);
        await BareLoops.TelegramBotAsync(server.BaseUrl, Html, messages / 10, Concurrency, ct);
        await BareLoops.HttpAsync(server.BaseUrl, Html, messages / 10, Concurrency, ct);
        var http = await BareLoops.HttpAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct);
        var bare = await BareLoops.TelegramBotAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct);
        await Report(server, ct);
        var ours = await Deliver(database, server, messages, ct);
        var (calls, chats, repeats) = await Report(server, ct);
        bare = (bare + await BareLoops.TelegramBotAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct)) / 2;
        http = (http + await BareLoops.HttpAsync(server.BaseUrl, Html, messages / 2, Concurrency, ct)) / 2;

        Print("bare HttpClient loop", http);
        Print("bare Telegram.Bot loop", bare);
        Print("this bot, durable", ours);
        Console.WriteLine($"{calls:N0} calls reached the server");
        ResultLine.Print(
            "deliver",
            ("rate", ours),
            ("telegram_bot_rate", bare),
            ("http_rate", http),
            ("ratio", ours / bare),
            ("lost", messages - chats),
            ("duplicates", repeats));
        return 0;
    }

    private const string Html =
        "<b>Talks on harbour open in the capital, round 1</b>\nBERGEN · Sample Wire · 2 March 2026, 09:30 UTC\n\n"
        + "Ministers from nine countries met on Monday to discuss harbour and agreed to meet again on Friday, their hosts said after the first day.\n\n"
        + "<a href=\"https://news.example/stories/talks-open-in-the-capital\">Full story</a>";

    private static async Task<double> Deliver(Database database, ServerProcess server, int messages, CancellationToken ct)
    {
        var options = new PumpOptions { OverallPerSecond = 100_000, MaxInFlight = Concurrency };
        await using var postbox = new Postbox(database, server.BaseUrl, options, Concurrency);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watch = Stopwatch.StartNew();
        var process = Process.GetCurrentProcess();
        var (user, kernel) = (process.UserProcessorTime, process.PrivilegedProcessorTime);
        var allocated = GC.GetTotalAllocatedBytes();
        var collections = GC.CollectionCount(0);
        var pump = postbox.Pump.RunAsync(1, stop.Token);
        using var reader = database.OpenReader();
        while (Sent(reader) < messages)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, ct);
        var rate = messages / watch.Elapsed.TotalSeconds;
        process.Refresh();
        user = process.UserProcessorTime - user;
        kernel = process.PrivilegedProcessorTime - kernel;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"a message: {user.TotalMicroseconds / messages:0} + {kernel.TotalMicroseconds / messages:0} µs of CPU in program and kernel, {(GC.GetTotalAllocatedBytes() - allocated) / messages:N0} bytes, {GC.CollectionCount(0) - collections} collections in all"));
        await stop.CancelAsync();
        await pump;
        return rate;
    }

    /// <summary>The row that is sent last has the greatest key, or nearly; only when it is sent are all counted.</summary>
    private static int Sent(Microsoft.Data.Sqlite.SqliteConnection reader) =>
        reader.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 0) OR EXISTS (SELECT 1 FROM outbox INDEXED BY outbox_claimed WHERE state = 1)")
            ? 0
            : reader.ExecuteScalar<int>("SELECT count(*) FROM outbox WHERE state = 2");

    private static async Task<(long Calls, long Chats, long Repeats)> Report(ServerProcess server, CancellationToken ct)
    {
        using var http = Postbox.Client(1);
        var numbers = (await http.GetStringAsync(new Uri(server.BaseUrl), ct)).Split(' ').Select(long.Parse).ToList();
        return (numbers[0], numbers[1], numbers[2]);
    }

    private static void Print(string what, double rate) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-24} {rate,9:N0} messages/s"));
}
