using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Benchmarks.Delivery;
using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Topics;

namespace Bot.Benchmarks.Polling;

/// <summary>
/// <c>latency</c>: how long from a file, a push, and the poll that finds a feed's item, to the alert in the chat; the real bot at its usual
/// settings, by the emulator's own record. A feed's item waits for that poll at most its interval.
/// </summary>
internal sealed class LatencyVerb : IVerb
{
    private const int Port = 38_471;
    private const string Key = "a-key-of-the-bench-000000000001";

    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(2_300);

    private double _zero;

    public string Name => "latency";

    public string Summary => "from a file, a push and a feed's poll to the alert in the chat: median and worst";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var count = arguments.Quick ? 5 : 20;
        using var folder = new BenchFolder();
        await using var emulation = await Emulation.StartAsync(count * 3, ct);
        await using var server = await ServerProcess.StartAsync("feed-server", ct);
        var content = WriteContent(folder, count);
        var first = TimeProvider.System.GetUtcNow().AddSeconds(25);
        var database = Prepare(folder.File("bot.db"), count, server.Port, first);
        using (var statistics = await emulation.StatisticsAsync(ct))
            _zero = Now() - statistics.RootElement.GetProperty("seconds").GetDouble();
        using var bot = BotProcess.Start(database.Path, emulation.BaseUrl, content, 30);

        var feeds = new List<double>();
        for (var i = 0; i < count; i++)
            feeds.Add(await ArrivedAsync(bot, emulation, $"Harbour {i} ", ct) - Seconds(first + (Apart * i)));
        var files = await PublishAsync(bot, emulation, count, count, (name, text) => File.WriteAllTextAsync(Path.Combine(content, "articles", name + ".txt"), text, ct), ct);
        using var sender = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        sender.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        var pushes = await PublishAsync(bot, emulation, count * 2, count, (name, text) => PushAsync(sender, name, text, ct), ct);

        Report("a feed's poll due", feeds);
        Report("a file dropped", files);
        Report("a push", pushes);
        ResultLine.Print(
            "latency",
            ("feed_p50_ms", Median(feeds)), ("feed_worst_ms", feeds.Max() * 1000), ("file_p50_ms", Median(files)), ("file_worst_ms", files.Max() * 1000), ("push_p50_ms", Median(pushes)), ("push_worst_ms", pushes.Max() * 1000));
        return 0;
    }

    private static double Median(List<double> waits) => waits.Order().ElementAt(waits.Count / 2) * 1000;

    private static void Report(string what, List<double> waits) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {what,-18} to the chat: p50 {Median(waits):0} ms, worst {waits.Max() * 1000:0} ms of {waits.Count}"));

    private static double Seconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000.0;

    private static double Now() => Seconds(TimeProvider.System.GetUtcNow());

    private static Database Prepare(string path, int feeds, int port, DateTimeOffset first)
    {
        var database = new Database(path);
        Migrator.Apply(database);
        using var connection = database.OpenWriter();
        // A reader for each story: several that wait for one reader would leave as one message.
        Audience.AddChats(connection, feeds * 3);
        for (var i = 0; i < feeds * 3; i++)
            SubscriptionStore.Add(connection, i + 1, RuleStore.FindOrAdd(connection, RuleKind.Search, string.Create(CultureInfo.InvariantCulture, $"\"harbour {i}\"")), SubscriptionScope.MainSubject, 0);
        // Each was read before, when nothing stood in it.
        for (var i = 0; i < feeds; i++)
        {
            var feed = FeedStore.Add(connection, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.2.0.{i + 1}:{port}/single/{i}")), FeedOrigin.Administrator, first);
            FeedStore.SavePoll(connection, feed with { BaselineAt = 1, NextPollAt = (first + (Apart * i)).ToUnixTimeMilliseconds() });
        }

        return database;
    }

    private static string WriteContent(BenchFolder folder, int feeds)
    {
        var content = Directory.CreateDirectory(folder.File("content")).FullName;
        Directory.CreateDirectory(Path.Combine(content, "articles"));
        var settings = new JsonObject
        {
            ["Fetching"] = new JsonObject { ["AllowedHosts"] = new JsonArray([.. Enumerable.Range(1, feeds).Select(i => JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"127.2.0.{i}")))]) },
            ["Push"] = new JsonObject { ["Address"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}"), ["Key"] = Key },
        };
        File.WriteAllText(Path.Combine(content, "appsettings.json"), settings.ToJsonString());
        return content;
    }

    private async Task<List<double>> PublishAsync(BotProcess bot, Emulation emulation, int from, int count, Func<string, string, Task> publish, CancellationToken ct)
    {
        var waits = new List<double>();
        var words = new InventedFeeds();
        for (var i = 0; i < count; i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500 + Random.Shared.Next(500)), TimeProvider.System, ct);
            var (headline, text) = words.Single(from + i);
            var published = Now();
            await publish(string.Create(CultureInfo.InvariantCulture, $"story-{from + i}"), $"{headline}\n\nBERGEN, Nov 24, 2026 (Sample Wire) - {text}");
            waits.Add(await ArrivedAsync(bot, emulation, string.Create(CultureInfo.InvariantCulture, $"Harbour {from + i} "), ct) - published);
        }

        return waits;
    }

    private static async Task PushAsync(HttpClient sender, string name, string text, CancellationToken ct)
    {
        using var story = new StringContent(text, Encoding.UTF8, "text/plain");
        using var answer = await sender.PutAsync(new Uri("articles/" + name, UriKind.Relative), story, ct);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>When the emulator was told a message that opens so.</summary>
    private async Task<double> ArrivedAsync(BotProcess bot, Emulation emulation, string opening, CancellationToken ct)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await tick.WaitForNextTickAsync(ct))
        {
            if (bot.HasEnded)
                throw new InvalidOperationException($"The bot ended: {bot.Said}");
            if ((await emulation.SendsAsync(0, ct)).FirstOrDefault(send => send.FirstLine.StartsWith(opening, StringComparison.Ordinal)) is { } send)
                return _zero + send.Seconds;
        }

        throw new OperationCanceledException(ct);
    }
}
