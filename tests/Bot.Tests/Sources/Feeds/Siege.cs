using System.Diagnostics;
using System.Globalization;
using System.Net;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Sources.Pages;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Sources.Feeds;

/// <summary>Many feeds of one poller, by real time, on the loopback: each name ending in <c>.open</c> stands there and may; all others may not.</summary>
internal sealed class Siege : IAsyncDisposable
{
    private readonly TestDatabase _database = new();
    private readonly SafeFetcher _fetcher;
    private readonly FeedSource _source;
    private readonly ArticleIntake _intake;
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private long _started;
    private readonly Dictionary<long, TimeSpan> _done = [];
    private readonly List<FeedRow> _feeds = [];

    public Siege(FetchOptions options, PollLimits limits, IEnumerable<string> hosts, Func<string, IPAddress> resolve)
    {
        _fetcher = new SafeFetcher(options with { AllowedHosts = hosts.ToHashSet() }, TimeProvider.System, (host, _) => Task.FromResult(new[] { resolve(host) }));
        _intake = new ArticleIntake(_database.Writer, TimeProvider.System);
        var gate = new HostGate(TimeSpan.Zero, TimeProvider.System);
        var poller = new FeedPoller(_fetcher, gate, _database.Database, _database.Writer, ReadingOptions.Default, TimeProvider.System, NullLogger<FeedPoller>.Instance);
        var pages = new PageStage(new PageFetcher(_fetcher, gate, new RobotsBook(_fetcher, gate, TimeProvider.System)), TimeProvider.System, NullLogger<PageStage>.Instance);
        _source = new FeedSource(poller, pages, _database.Database, limits, TimeProvider.System);
    }

    /// <summary>Adds a feed, due at once.</summary>
    public async Task<FeedRow> AddAsync(Uri address)
    {
        var feed = await _database.WriteAsync(connection => FeedStore.Add(connection, address, FeedOrigin.Administrator, TimeProvider.System.GetUtcNow()));
        _feeds.Add(feed);
        return feed;
    }

    /// <summary>Polls until each of the feeds was read or has failed once; what is offered is stored.</summary>
    public async Task RunAsync(IReadOnlyList<FeedRow> until, TimeSpan longest)
    {
        _started = TimeProvider.System.GetTimestamp();
        _stop.CancelAfter(longest);
        var taking = TakeAsync();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        while (!until.All(feed => _done.ContainsKey(feed.FeedId)) && !taking.IsFaulted)
        {
            await tick.WaitForNextTickAsync(_stop.Token);
            Note();
        }

        await _stop.CancelAsync();
        await taking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public FeedRow Row(FeedRow feed) => _database.Read(connection => FeedStore.Get(connection, feed.FeedId)) ?? throw new UnreachableException();

    /// <summary>When the feed was read, or had failed, after the start.</summary>
    public TimeSpan Done(FeedRow feed) => _done[feed.FeedId];

    public string Report() => string.Join('\n', _feeds.Select(feed => string.Create(
        CultureInfo.InvariantCulture, $"{feed.SourceId}: {(_done.TryGetValue(feed.FeedId, out var time) ? time.TotalSeconds : -1):0.0} s, {Row(feed).LastError ?? "read"}")));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _stop.Dispose();
        _fetcher.Dispose();
        await _database.DisposeAsync();
    }

    private async Task TakeAsync()
    {
        await foreach (var item in _source.CollectAsync(_stop.Token))
            await _intake.AcceptAsync(item.Article ?? throw new UnreachableException(), item.Baseline, item.Acknowledge, _stop.Token);
    }

    private void Note()
    {
        foreach (var feed in _feeds.Where(feed => !_done.ContainsKey(feed.FeedId)))
        {
            if (Row(feed) is { LastReadAt: not null } or { LastError: not null })
                _done[feed.FeedId] = TimeProvider.System.GetElapsedTime(_started);
        }
    }
}
