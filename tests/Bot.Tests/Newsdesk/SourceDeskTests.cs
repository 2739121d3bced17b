using Bot.Newsdesk.Feeds;
using Bot.Outbox;
using Bot.Sources;
using Bot.Sources.Feeds.Polling;
using Bot.Tests.Chat;
using Bot.Tests.Sources.Feeds;
using Bot.Tests.Sources.Fetching;
using Dapper;

namespace Bot.Tests.Newsdesk;

public sealed class SourceDeskTests
{
    private const string Page =
        "<html><head><link rel='stylesheet' href='a.css'><link rel='alternate' type='application/rss+xml' title='Harbour &lt;News&gt;' href='/feed'><link rel='alternate' type='application/atom+xml' href='http://127.0.0.1:1/atom'><link rel='alternate' hreflang='fr' href='/fr'></head><body>Welcome</body></html>";

    [Fact]
    public async Task A_feed_is_added_polled_at_once_and_can_be_taken_back()
    {
        await using var server = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(SomeFeed.Item("1"), SomeFeed.Item("2"))));
        await using var desk = Desk.Open(Desk.Admin);

        var added = await desk.AskAsync($"/source add {server.Address()}");

        Assert.StartsWith("<b>Added as 1</b>", added.Html, StringComparison.Ordinal);
        Assert.Contains("RSS 2.0, 2 items\n• Harbour bridge closes 1\n• Harbour bridge closes 2\n2 items carry only a teaser", added.Html, StringComparison.Ordinal);
        Assert.Equal(1, desk.Get<SignalCount>().Raised);
        Assert.Equal(FeedState.Active, Feed(desk).State);
        Assert.Equal([$"source added {server.Address()}"], Audit(desk));
        var undone = (await desk.PressAsync("Undo"))[^1];
        Assert.Contains("Not read.", undone.Html, StringComparison.Ordinal);
        Assert.Empty(desk.Database.Read(FeedStore.All));
    }

    [Fact]
    public async Task A_page_that_is_no_feed_offers_the_feeds_it_names()
    {
        await using var server = new HostileServer(head => HostileServer.Ok(head.StartsWith("GET /feed", StringComparison.Ordinal) ? SomeFeed.Rss() : Page));
        await using var desk = Desk.Open(Desk.Admin);

        var offered = await desk.AskAsync($"/source add {server.Address("/")}");

        Assert.Contains("It names 2 feeds:", offered.Html, StringComparison.Ordinal);
        Assert.Equal(["Add Harbour <News>", "Add /atom"], offered.ButtonTexts);
        Assert.Empty(desk.Database.Read(FeedStore.All));
        await desk.PressAsync("Add Harbour <News>");
        Assert.Equal((server.Address().AbsoluteUri, FeedState.Active), (Feed(desk).Url, Feed(desk).State));
        Assert.Equal([$"source added {server.Address()}"], Audit(desk));
    }

    [Fact]
    public async Task A_test_shows_what_would_be_read_and_stores_nothing()
    {
        await using var server = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(SomeFeed.Item("1"))));
        await using var desk = Desk.Open(Desk.Admin);

        var shown = await desk.AskAsync($"/source test {server.Address()}");

        Assert.Contains("RSS 2.0, 1 item\n• Harbour bridge closes 1", shown.Html, StringComparison.Ordinal);
        Assert.Empty(desk.Database.Read(FeedStore.All));
        Assert.Equal(0L, desk.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM articles") + connection.ExecuteScalar<long>("SELECT count(*) FROM feed_items")));
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_told_and_can_be_added_all_the_same()
    {
        await using var server = new HostileServer(_ => HostileServer.Status("404 Not Found"));
        await using var desk = Desk.Open(Desk.Admin);

        Assert.Contains("There is nothing at this address (404).", (await desk.AskAsync($"/source add {server.Address()}")).Html, StringComparison.Ordinal);
        await desk.PressAsync("Add all the same");
        Assert.Equal(FeedState.Active, Feed(desk).State);
    }

    [Fact]
    public async Task Sources_are_listed_with_their_state_in_words_those_in_trouble_first()
    {
        await using var desk = Desk.Open(Desk.Admin);
        var ids = new List<long>();
        for (var i = 0; i < 12; i++)
            ids.Add((await AddAsync(desk, $"https://n{i:00}.example/rss")).FeedId);
        await desk.Database.WriteAsync(connection =>
        {
            FeedStore.SavePoll(connection, Row(connection, ids[5]) with { Title = "A <b>", Failures = 3, Problem = new SourceProblem(SourceProblemKind.ConnectionRefused), NextPollAt = desk.Time.GetUtcNow().AddMinutes(30).ToUnixTimeMilliseconds() });
            FeedStore.SavePoll(connection, PollEnd.Gone(Row(connection, ids[7]), new SourceProblem(SourceProblemKind.GoneForGood)));
            FeedStore.SetState(connection, ids[0], FeedState.Paused, desk.Time.GetUtcNow());
        });

        var first = await desk.AskAsync("/sources");

        Assert.StartsWith($"<b>12 sources</b> · page 1 of 2\n\n<b>{ids[7]}</b> · n07.example\nGone, no longer read. The server says it is gone for good (410).\n0 items in 24 hours\n\n<b>{ids[5]}</b> · A &lt;b&gt; (n05.example)\nFailed 3 times in a row. Its host refuses connections. Next try: in 30 minutes.", first.Html, StringComparison.Ordinal);
        var second = (await desk.PressAsync("Next"))[^1];
        Assert.EndsWith($"<b>{ids[0]}</b> · n00.example\nPaused.\n0 items in 24 hours", second.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_paused_resumed_and_removed_after_a_question_and_each_can_be_undone()
    {
        await using var desk = Desk.Open(Desk.Admin);
        var feed = await AddAsync(desk, "https://news.example/rss");

        Assert.Contains("Paused.", (await desk.AskAsync($"/source pause {feed.FeedId}")).Html, StringComparison.Ordinal);
        await desk.PressAsync("Undo");
        Assert.Equal(FeedState.Active, Feed(desk).State);
        Assert.Contains("<b>Remove news.example?</b>", (await desk.AskAsync("/source remove https://news.example/rss")).Html, StringComparison.Ordinal);
        Assert.Equal(FeedState.Active, Feed(desk).State);
        await desk.PressAsync("Remove");
        Assert.Empty(desk.Database.Read(FeedStore.All));
        await desk.PressAsync("Undo");
        Assert.Equal(FeedState.Active, Feed(desk).State);
        Assert.Contains("Full text: pages are read", (await desk.AskAsync($"/source full {feed.FeedId} on")).Html, StringComparison.Ordinal);
        Assert.True(Feed(desk).FullText);
        Assert.Equal(["source paused", "source resumed", "source removed", "source added", "source full text on"], Audit(desk).Select(act => act[..act.IndexOf(" https", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_source_of_the_settings_can_be_paused_but_not_removed()
    {
        await using var desk = Desk.Open(Desk.Admin);
        var feed = await desk.Database.WriteAsync(connection => FeedStore.Add(connection, new Uri("https://news.example/rss"), FeedOrigin.Settings, desk.Time.GetUtcNow()));
        Assert.Contains("stands in the settings", (await desk.AskAsync($"/source remove {feed.FeedId}")).Html, StringComparison.Ordinal);
        await desk.PressActionAsync(SourceVerbs.SetTo(feed.FeedId, FeedState.Removed));
        Assert.Equal(FeedState.Active, Feed(desk).State);
    }

    [Theory]
    [InlineData("/source", "/source add")]
    [InlineData("/source nonsense 3", "/source add")]
    [InlineData("/source pause 99", "no such source")]
    [InlineData("/source add <nonsense>", "“&lt;nonsense&gt;” is neither")]
    [InlineData("/source add ftp://news.example/", "is neither")]
    [InlineData("/source add http://10.0.0.1/", "private address")]
    [InlineData("/sources", "No sources yet")]
    public async Task What_cannot_be_done_is_answered_kindly(string said, string answered)
    {
        await using var desk = Desk.Open(Desk.Admin);
        Assert.Contains(answered, (await desk.AskAsync(said)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_others_it_does_not_exist()
    {
        await using var desk = Desk.Open(Desk.Admin);
        foreach (var said in new[] { "/sources", "/source add https://news.example/rss" })
            Assert.Contains("I do not know", (await desk.AskAsync(said, 200, 200)).Html, StringComparison.Ordinal);
        var press = SomeUpdate.Press(5000, desk.Get<CallbackSigner>().Sign(200, "src-page 1"), 500, 200, 200);
        Assert.Equal(MessageKind.CallbackAnswer, Assert.Single(await desk.SendAsync(press)).Kind);
    }

    [Fact]
    public async Task A_gone_source_is_told_to_the_admins_once_and_again_only_after_it_came_back()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.SayAsync("/sources");
        var feed = await AddAsync(desk, "https://news.example/rss");
        var watch = desk.Get<SourceWatch>();
        for (var round = 0; round < 2; round++)
        {
            await desk.Database.WriteAsync(connection => FeedStore.SavePoll(connection, PollEnd.Gone(Row(connection, feed.FeedId), new SourceProblem(SourceProblemKind.GoneForGood))));
            await watch.LookAsync(TestContext.Current.CancellationToken);
            var told = Assert.Single(desk.Hear());
            Assert.StartsWith("<b>A source is gone: news.example</b>", told.Html, StringComparison.Ordinal);
            Assert.Contains("Cause: The server says it is gone for good (410).", told.Html, StringComparison.Ordinal);
            await watch.LookAsync(TestContext.Current.CancellationToken);
            Assert.Empty(desk.Hear());
            desk.Time.Advance(TimeSpan.FromMinutes(5));
            await desk.Database.WriteAsync(connection => FeedStore.SetState(connection, feed.FeedId, FeedState.Active, desk.Time.GetUtcNow()));
        }
    }

    private static FeedRow Feed(Conversation desk) => Assert.Single(desk.Database.Read(FeedStore.All));

    private static FeedRow Row(Microsoft.Data.Sqlite.SqliteConnection connection, long feedId) =>
        FeedStore.Get(connection, feedId) ?? throw new InvalidOperationException("There is no such feed.");

    private static Task<FeedRow> AddAsync(Conversation desk, string address) =>
        desk.Database.WriteAsync(connection => FeedStore.Add(connection, new Uri(address), FeedOrigin.Administrator, desk.Time.GetUtcNow()));

    private static IReadOnlyList<string> Audit(Conversation desk) =>
        desk.Database.Read(connection => connection.Query<string>("SELECT act || ' ' || detail FROM audit ORDER BY audit_id").ToList());
}
