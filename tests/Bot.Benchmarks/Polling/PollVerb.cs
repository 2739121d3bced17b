using System.Diagnostics;
using System.Net;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Sources.Pages;
using Bot.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Polling;

/// <summary><c>poll</c>: two thousand feeds on as many hosts, polled and taken in at their own rhythm.</summary>
internal sealed class PollVerb : IVerb
{
    private const int Sources = 2_000;

    /// <summary>A feed still not polled so long after it was due is late.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly HashSet<long> _late = [];
    private int _taken;
    private long _memory;

    public string Name => "poll";

    public string Summary => "2,000 feeds polled within their intervals: how many were late, and the memory it took";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("bot-poll-").FullName;
        var time = TimeProvider.System;
        var database = new Database(Path.Combine(folder, "bot.db"));
        Migrator.Apply(database);
        await using var writer = new DatabaseWriter(database, time);
        await using var server = await FeedServer.StartAsync(ct);
        var hosts = Enumerable.Range(0, Sources).Select(i => $"f{i}.example").ToHashSet();
        using var fetcher = new SafeFetcher(new FetchOptions { AllowedHosts = hosts }, time, (_, _) => Task.FromResult(new[] { IPAddress.Loopback }));
        var poller = new FeedPoller(
            fetcher, new HostGate(TimeSpan.FromSeconds(1), time), database, writer, ReadingOptions.Default, time, NullLogger<FeedPoller>.Instance);
        var gate = new HostGate(TimeSpan.FromSeconds(1), time);
        var pages = new PageStage(new PageFetcher(fetcher, gate, new RobotsBook(fetcher, gate, time)), time, NullLogger<PageStage>.Instance);
        var source = new FeedSource(poller, pages, database, time);
        await writer.WriteAsync(
            connection =>
            {
                for (var i = 0; i < Sources; i++)
                    FeedStore.Add(connection, new Uri($"http://f{i}.example:{server.Port}/{i}"), FeedOrigin.Settings, time.GetUtcNow());
            },
            ct);

        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var started = time.GetTimestamp();
        var taking = TakeAsync(source, new ArticleIntake(writer, time), end.Token);
        var first = await WatchUntilAsync(() => server.Served >= Sources && Unread(database) == 0, database, started, time, watchLate: false, end.Token);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        Console.WriteLine($"first reading of {Sources} feeds, {_taken} articles stored: {first.TotalSeconds:0.0} s");
        var span = arguments.Quick ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(240);
        var (steady, before) = (time.GetTimestamp(), server.Served);
        await WatchUntilAsync(() => time.GetElapsedTime(steady) > span, database, steady, time, watchLate: true, end.Token);
        var used = (Process.GetCurrentProcess().TotalProcessorTime - processor) / span;
        await end.CancelAsync();
        await taking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Console.WriteLine($"then {span.TotalSeconds:0} s at their rhythm: {server.Served - before} polls, {_late.Count} feeds late by over {Grace.TotalSeconds:0} s, {used:0.00} cores used, the server's share included");
        Console.WriteLine($"largest working set {_memory / 1048576.0:0} MB, the server's share included");
        ResultLine.Print("poll", ("sources", Sources), ("late", _late.Count), ("memory_mb", _memory / 1048576.0));
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private async Task TakeAsync(FeedSource source, ArticleIntake intake, CancellationToken ct)
    {
        while (true)
        {
            await foreach (var item in source.CollectAsync(ct))
            {
                if (item.Article is { } article)
                    await intake.AcceptAsync(article, item.Baseline, item.Acknowledge, ct);
                _taken++;
            }

            await source.WaitForChangeAsync(ct);
        }
    }

    private async Task<TimeSpan> WatchUntilAsync(Func<bool> done, Database database, long started, TimeProvider time, bool watchLate, CancellationToken ct)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (!done() && await tick.WaitForNextTickAsync(ct))
        {
            _memory = Math.Max(_memory, Environment.WorkingSet);
            if (!watchLate)
                continue;
            using var connection = database.OpenReader();
            _late.UnionWith(FeedStore.Due(connection, time.GetUtcNow() - Grace, Sources).Select(feed => feed.FeedId));
        }

        return time.GetElapsedTime(started);
    }

    private static int Unread(Database database)
    {
        using var connection = database.OpenReader();
        return FeedStore.All(connection).Count(feed => feed.BaselineAt is null);
    }
}
