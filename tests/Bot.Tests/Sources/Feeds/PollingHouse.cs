using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Sources.Pages;
using Bot.Tests.Sources.Fetching;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Sources.Feeds;

/// <summary>One feed on a server of its own, polled for real, with a database, an intake and a clock that only tests move.</summary>
internal sealed class PollingHouse : IAsyncDisposable
{
    private readonly TestDatabase _database = new();
    private readonly SafeFetcher _fetcher;
    private readonly ArticleIntake _intake;
    private Func<string, string> _answer = _ => HostileServer.Ok(SomeFeed.Rss());

    public PollingHouse()
    {
        Time.SetUtcNow(Given.Time);
        Server = new HostileServer(Answer);
        // The clock of the fetches is real: a time limit that never passes would hide a hang.
        _fetcher = new SafeFetcher(new FetchOptions { AllowedHosts = new HashSet<string> { "127.0.0.1" } }, TimeProvider.System);
        _intake = new ArticleIntake(_database.Writer, Time);
        var poller = new FeedPoller(
            _fetcher, new HostGate(TimeSpan.Zero, Time), _database.Database, _database.Writer, ReadingOptions.Default, Time, NullLogger<FeedPoller>.Instance);
        var gate = new HostGate(TimeSpan.Zero, Time);
        var pages = new PageStage(new PageFetcher(_fetcher, gate, new RobotsBook(_fetcher, gate, Time)), TimeProvider.System, NullLogger<PageStage>.Instance);
        Source = new FeedSource(poller, pages, _database.Database, new PollLimits(), Time);
    }

    public FakeTimeProvider Time { get; } = new();

    public HostileServer Server { get; }

    public FeedSource Source { get; }

    /// <summary>The heads of the requests that came.</summary>
    public List<string> Heads { get; } = [];

    public TestDatabase Database => _database;

    public Task<FeedRow> AddAsync(string path = "/feed") =>
        _database.WriteAsync(connection => FeedStore.Add(connection, Server.Address(path), FeedOrigin.Administrator, Time.GetUtcNow()));

    public FeedRow Row() => Assert.Single(_database.Read(FeedStore.All));

    public void Serve(params string[] items) => _answer = _ => HostileServer.Ok(SomeFeed.Rss(items), "ETag: \"v1\"\r\n");

    public void Say(string answer) => _answer = _ => answer;

    /// <summary>Answers by the path asked for.</summary>
    public void Say(Func<string, string> answer) => _answer = head => answer(head.Split(' ')[1]);

    /// <summary>Moves the clock to when the feed is due and takes in what it offers, up to a number of items.</summary>
    public async Task<IReadOnlyList<SourceItem>> PollAsync(int accept = int.MaxValue)
    {
        if (_database.Read(FeedStore.NextDue) is { } due && DateTimeOffset.FromUnixTimeMilliseconds(due) is var next && next > Time.GetUtcNow())
            Time.SetUtcNow(next);
        var items = new List<SourceItem>();
        await foreach (var item in Source.CollectAsync(TestContext.Current.CancellationToken))
        {
            if (items.Count == accept)
                break;
            Assert.NotNull(item.Article);
            await _intake.AcceptAsync(item.Article, item.Baseline, item.Acknowledge, TestContext.Current.CancellationToken);
            items.Add(item);
        }

        return items;
    }

    public async ValueTask DisposeAsync()
    {
        _fetcher.Dispose();
        await Server.DisposeAsync();
        await _database.DisposeAsync();
    }

    private string Answer(string head)
    {
        lock (Heads)
            Heads.Add(head);
        return _answer(head);
    }
}
