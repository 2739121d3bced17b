using Bot.Sources.Feeds.Polling;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.Sources.Feeds;

public sealed class FeedSourceTests
{
    private const string Today = "Mon, 02 Mar 2026 09:00:00 GMT";

    [Fact]
    public async Task The_first_fetch_is_a_silent_baseline_and_what_comes_after_is_news()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        house.Serve(SomeFeed.Item("1", Today));
        Assert.True(Assert.Single(await house.PollAsync()).Baseline);
        house.Serve(SomeFeed.Item("2", Today), SomeFeed.Item("1", Today));
        var news = Assert.Single(await house.PollAsync());
        Assert.False(news.Baseline);
        Assert.Equal("2", news.Article?.Identity);
        Assert.Equal(("127.0.0.1", "Harbour News", 0, null), (news.SourceId, house.Row().Title, house.Row().Failures, house.Row().LastError));
    }

    [Fact]
    public async Task An_empty_first_fetch_is_a_baseline_too()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        Assert.Empty(await house.PollAsync());
        house.Serve(SomeFeed.Item("1", Today));
        Assert.False(Assert.Single(await house.PollAsync()).Baseline);
    }

    [Fact]
    public async Task What_is_not_acknowledged_comes_again_and_is_asked_for_without_a_validator()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        await house.PollAsync();
        house.Serve(SomeFeed.Item("1", Today), SomeFeed.Item("2", Today));
        Assert.Single(await house.PollAsync(accept: 1));
        Assert.Null(house.Row().Etag);
        Assert.Single(await house.PollAsync());
        Assert.Equal("\"v1\"", house.Row().Etag);
        house.Say(HostileServer.Status("304 Not Modified"));
        Assert.Empty(await house.PollAsync());
        Assert.Contains("If-None-Match: \"v1\"", house.Heads[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_items_and_floods_are_stored_without_alerts()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        await house.PollAsync();
        house.Serve([SomeFeed.Item("old", "Fri, 27 Feb 2026 09:00:00 GMT"), .. Enumerable.Range(1, 30).Select(i => SomeFeed.Item($"n{i}", $"Mon, 02 Mar 2026 08:{i:00}:00 GMT"))]);
        var items = await house.PollAsync();
        Assert.Equal(31, items.Count);
        Assert.Equal(Enumerable.Range(11, 20).Select(i => $"n{i}"), items.Where(item => !item.Baseline).Select(item => item.Article?.Identity));
    }

    [Fact]
    public async Task A_later_version_of_the_baseline_alerts_as_little_as_the_first()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        house.Serve(SomeFeed.Item("1", Today, "The harbour opened."));
        await house.PollAsync();
        house.Serve(SomeFeed.Item("1", Today, "The harbour opened, and ships came."));
        Assert.True(Assert.Single(await house.PollAsync()).Baseline);
    }

    [Fact]
    public async Task A_changed_text_is_a_version_and_a_changed_date_is_nothing()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        await house.PollAsync();
        house.Serve(SomeFeed.Item("1", Today));
        await house.PollAsync();
        house.Serve(SomeFeed.Item("1", "Mon, 02 Mar 2026 09:10:00 GMT"));
        Assert.Empty(await house.PollAsync());
        house.Serve(SomeFeed.Item("1", Today, text: "The council voted against it."));
        Assert.Equal("1", Assert.Single(await house.PollAsync()).Article?.Identity);
    }

    [Fact]
    public async Task A_busy_server_is_left_alone_as_long_as_it_asks()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        house.Say(HostileServer.Status("429 Slow", "Retry-After: 3600\r\n"));
        await house.PollAsync();
        Assert.InRange(house.Row().NextPollAt - house.Time.GetUtcNow().ToUnixTimeMilliseconds(), 3_600_000, 3_960_000);
        Assert.Equal(0, house.Row().Failures);
    }

    [Fact]
    public async Task A_failing_feed_is_asked_more_and_more_seldom_and_comes_back()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        house.Say("nonsense");
        long before = 0;
        for (var failures = 1; failures <= 4; failures++)
        {
            await house.PollAsync();
            var wait = house.Row().NextPollAt - house.Time.GetUtcNow().ToUnixTimeMilliseconds();
            Assert.True(wait > before * 3 / 2, $"{wait} after {before}");
            Assert.Equal(failures, house.Row().Failures);
            before = wait;
        }

        house.Say(HostileServer.Ok("<html><body>Maintenance</body></html>"));
        await house.PollAsync();
        Assert.Contains("web page", house.Row().LastError, StringComparison.Ordinal);
        house.Serve(SomeFeed.Item("1", Today));
        await house.PollAsync();
        Assert.Equal((0, null), (house.Row().Failures, house.Row().LastError));
    }

    [Theory]
    [InlineData("410 Gone", 1)]
    [InlineData("404 Not Found", 10)]
    public async Task A_gone_feed_is_parked(string status, int polls)
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        house.Say(HostileServer.Status(status));
        for (var i = 0; i < polls; i++)
        {
            Assert.Equal(FeedState.Active, house.Row().State);
            await house.PollAsync();
        }

        Assert.Equal(FeedState.Gone, house.Row().State);
        Assert.NotNull(house.Row().LastError);
        Assert.Equal(polls, house.Server.Requests);
        Assert.Empty(await house.PollAsync());
        Assert.Equal(polls, house.Server.Requests);
    }

    [Fact]
    public async Task A_feed_that_moved_for_good_is_asked_at_its_new_place()
    {
        await using var house = new PollingHouse();
        await house.AddAsync("/old");
        house.Say(path => path == "/old" ? HostileServer.Status("301 Moved", "Location: /new\r\n") : HostileServer.Ok(SomeFeed.Rss()));
        await house.PollAsync();
        Assert.Equal(house.Server.Address("/new").AbsoluteUri, house.Row().Url);
        Assert.Equal(house.Row().FeedId, (await house.AddAsync("/old")).FeedId);
    }

    [Fact]
    public async Task A_paused_feed_is_not_asked_and_a_poll_under_way_does_not_wake_it()
    {
        await using var house = new PollingHouse();
        var feed = await house.AddAsync();
        await house.Database.WriteAsync(connection => FeedStore.SetState(connection, feed.FeedId, FeedState.Paused, house.Time.GetUtcNow()));
        await house.Database.WriteAsync(connection => FeedStore.SavePoll(connection, feed));
        Assert.Empty(await house.PollAsync());
        Assert.Equal((0, FeedState.Paused), (house.Server.Requests, house.Row().State));
    }

    [Fact]
    public async Task Feeds_of_the_settings_come_and_go_with_them_and_others_stay()
    {
        await using var house = new PollingHouse();
        await house.AddAsync("/chat");
        await Follow("/a", "/b");
        await Follow("/b");
        Assert.Equal(["/chat", "/b"], house.Database.Read(FeedStore.All).OrderBy(feed => feed.FeedId).Select(feed => new Uri(feed.Url).AbsolutePath));
        await Follow("/a", "/b");
        Assert.Equal(["127.0.0.1", "127.0.0.1/2", "127.0.0.1/3"], house.Database.Read(FeedStore.All).Select(feed => feed.SourceId));

        Task Follow(params string[] paths) =>
            house.Database.WriteAsync(connection => FeedStore.Follow(connection, [.. paths.Select(path => house.Server.Address(path))], house.Time.GetUtcNow()));
    }
}
