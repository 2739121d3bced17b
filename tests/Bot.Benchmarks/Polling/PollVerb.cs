using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Benchmarks.Delivery;
using Bot.Benchmarks.Match;
using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Topics;
using Dapper;

namespace Bot.Benchmarks.Polling;

/// <summary>
/// <c>poll</c>: the real bot polls two thousand feeds on as many hosts at their own rhythm, groups, matches and sends what it finds.
/// The feeds and the emulator stand in processes of their own; lateness is judged by the feeds' server, memory by the kernel.
/// </summary>
internal sealed class PollVerb : IVerb
{
    private const int Readers = 1_000;

    public string Name => "poll";

    public string Summary => "2,000 feeds polled within their intervals: how many were late, and the memory it took";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var sources = arguments.Number("--sources") ?? (arguments.Quick ? 300 : 2_000);
        var span = TimeSpan.FromSeconds(arguments.Number("--seconds") ?? (arguments.Quick ? 15 : 270));
        using var folder = new BenchFolder();
        var database = Prepare(folder.File("bot.db"));
        await using var emulation = await Emulation.StartAsync(Readers, ct);
        await using var server = await ServerProcess.StartAsync("feed-server", ct);
        using var http = new HttpClient { BaseAddress = new Uri(server.BaseUrl) };
        var content = WriteContent(folder, sources, server.Port);
        await http.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"start/{sources}"), ct);
        var started = TimeProvider.System.GetTimestamp();
        using var bot = BotProcess.Start(database.Path, emulation.BaseUrl, content, 30);

        var first = await WatchAsync(bot, () => Unread(database) == 0, "first reading", ct);
        Console.WriteLine($"first reading of {sources} feeds, {Count(database, "articles")} articles stored: {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s");
        await WatchAsync(bot, () => Waiting(database) == 0, "grouping", ct);
        Console.WriteLine($"all of them grouped: {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s");
        var (steady, processor) = (TimeProvider.System.GetTimestamp(), Processor(bot));
        var later = await WatchAsync(bot, () => TimeProvider.System.GetElapsedTime(steady) > span, "rhythm", ct);
        var used = (Processor(bot) - processor) / span;

        var report = (await http.GetStringAsync("report", ct)).Split(' ').Select(long.Parse).ToList();
        Console.WriteLine($"then {span.TotalSeconds:0} s at their rhythm: {report[1]} polls in all, the longest gap {report[3] / 1000.0:0.0} s, {report[2]} feeds late; the bot used {used:0.00} processors");
        Console.WriteLine($"{report[0]} feeds asked for, {Failing(database)} failing; {Count(database, "articles")} articles, {Count(database, "stories")} stories, {await emulation.CountAsync(ct)} messages sent");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident at most {first.Resident:0} MB in the first reading, {later.Resident:0} MB afterwards ({later.Anonymous:0} MB anonymous); peak by the kernel {later.Peak:0} MB"));
        ResultLine.Print("poll", ("sources", sources), ("late", report[2]), ("memory_mb", Math.Max(first.Peak, later.Peak)));
        return 0;
    }

    private static Database Prepare(string path)
    {
        var database = new Database(path);
        Migrator.Apply(database);
        using var connection = database.OpenWriter();
        Audience.AddChats(connection, Readers);
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (number, rule) in new InventedNews(InventedFeeds.Seed, InventedNews.RareFrom).DistinctRules(Readers).Index())
            SubscriptionStore.Add(connection, number + 1, RuleStore.FindOrAdd(connection, RuleKind.Search, rule.Canonical), SubscriptionScope.MainSubject, 0);
        transaction.Commit();
        return database;
    }

    /// <summary>The real topics, and settings that name the feeds, each on a host of its own.</summary>
    private static string WriteContent(BenchFolder folder, int sources, int port)
    {
        var content = Directory.CreateDirectory(folder.File("content")).FullName;
        var topics = Directory.CreateDirectory(Path.Combine(content, "topics")).FullName;
        foreach (var file in Directory.GetFiles(Content.Topics))
            File.Copy(file, Path.Combine(topics, Path.GetFileName(file)));
        var hosts = Enumerable.Range(0, sources).Select(feed => string.Create(CultureInfo.InvariantCulture, $"127.1.{feed / 250}.{1 + (feed % 250)}")).ToList();
        var settings = new JsonObject
        {
            ["Feeds"] = new JsonArray([.. hosts.Select((host, feed) => new JsonObject { ["Url"] = string.Create(CultureInfo.InvariantCulture, $"http://{host}:{port}/feed/{feed}") })]),
            ["Fetching"] = new JsonObject { ["AllowedHosts"] = new JsonArray([.. hosts.Select(host => JsonValue.Create(host))]) },
        };
        File.WriteAllText(Path.Combine(content, "appsettings.json"), settings.ToJsonString());
        return content;
    }

    /// <summary>Watches the bot until something is so; returns the greatest of what the kernel said of it.</summary>
    private static async Task<ProcessStatus> WatchAsync(BotProcess bot, Func<bool> done, string stage, CancellationToken ct)
    {
        var most = new ProcessStatus(0, 0, 0);
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var seconds = 0;
        do
        {
            if (bot.HasEnded)
                throw new InvalidOperationException($"The bot ended: {bot.Said}");
            var now = await ProcessStatus.ReadAsync(bot.Id, ct);
            most = new(Math.Max(most.Resident, now.Resident), Math.Max(most.Anonymous, now.Anonymous), now.Peak);
            if (seconds++ % 15 == 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage}, second {seconds - 1}: {now.Resident:0} MB resident, {now.Anonymous:0} MB anonymous"));
        }
        while (!done() && await tick.WaitForNextTickAsync(ct));
        return most;
    }

    private static TimeSpan Processor(BotProcess bot)
    {
        using var process = Process.GetProcessById(bot.Id);
        return process.TotalProcessorTime;
    }

    private static int Unread(Database database) => Feeds(database).Count(feed => feed.BaselineAt is null) + (Feeds(database).Count == 0 ? 1 : 0);

    private static int Failing(Database database) => Feeds(database).Count(feed => feed.LastError is not null);

    private static IReadOnlyList<FeedRow> Feeds(Database database)
    {
        using var connection = database.OpenReader();
        return FeedStore.All(connection);
    }

    private static long Waiting(Database database) => Scalar(database, "SELECT count(*) FROM articles WHERE stage < 2");

    private static long Count(Database database, string table) => Scalar(database, $"SELECT count(*) FROM {table}");

    private static long Scalar(Database database, string sql)
    {
        using var connection = database.OpenReader();
        return connection.QuerySingle<long>(sql);
    }
}
