using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;

namespace Bot.Tests.Alerts;

public sealed class DailyLimitTests
{
    private static readonly DateTimeOffset Evening = new(2026, 3, 2, 18, 0, 0, TimeSpan.Zero);
    private static readonly DeliveryProfile Two = new() { DailyLimit = 2, Slots = [18 * 60] };

    [Fact]
    public async Task What_exceeds_the_limit_goes_to_the_evening_digest()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, Two);
        news.House.Start();

        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        Assert.Equal((MessageState.Pending, MessageKind.Digest, Evening), await news.AlertAndSeeAsync(1));
        var last = await news.AlertAsync(1);
        await news.UntilDealtWithAsync(last);
        Assert.Equal(2, news.House.Sender.Sent.Count);

        news.Time.Pass(Evening - news.Time.GetUtcNow());
        await news.House.UntilAsync(MessageState.Sent, 4);
        Assert.Equal(3, news.House.Sender.Sent.Count);
        Assert.Equal(2, news.House.Sender.Sent.Last().Messages.Count);
    }

    [Fact]
    public async Task Breaking_news_neither_counts_nor_waits()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, Two);
        news.House.Start();

        for (var i = 0; i < 3; i++)
            Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1, lane: Lane.Breaking)).State);
        for (var i = 0; i < 2; i++)
            Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        Assert.Equal(MessageKind.Digest, (await news.AlertAndSeeAsync(1)).Kind);
        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1, lane: Lane.Breaking)).State);
    }

    [Fact]
    public async Task Alerts_that_leave_as_one_message_are_one_interruption()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, Two);
        for (var i = 0; i < 5; i++)
            await news.AlertAsync(1);
        news.House.Start();
        await news.House.UntilAsync(MessageState.Sent, 5);

        Assert.Single(news.House.Sender.Sent);
        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        Assert.Equal(MessageKind.Digest, (await news.AlertAndSeeAsync(1)).Kind);
    }

    [Fact]
    public async Task A_message_on_its_way_counts_before_it_is_settled()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, Two with { DailyLimit = 1 });
        using var answer = new ManualResetEventSlim();
        news.House.Sender.Answer = _ =>
        {
            answer.Wait(TestContext.Current.CancellationToken);
            return new SendResult(Outcome.Sent);
        };
        news.House.Start();
        await news.AlertAsync(1);
        await news.House.UntilAsync(() => news.House.Sender.Sent.Count == 1);

        var second = await news.AlertAndSeeAsync(1);
        answer.Set();

        Assert.Equal((MessageState.Pending, MessageKind.Digest, Evening), second);
        await news.House.UntilAsync(MessageState.Sent, 1);
    }

    [Fact]
    public async Task A_message_that_never_arrived_does_not_count()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, Two with { DailyLimit = 1 });
        news.House.Sender.Answer = _ => new SendResult(Outcome.Refused) { Reason = "no" };
        news.House.Start();
        Assert.Equal(MessageState.Dead, (await news.AlertAndSeeAsync(1)).State);

        news.House.Sender.Answer = null;
        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        Assert.Equal(MessageKind.Digest, (await news.AlertAndSeeAsync(1)).Kind);
    }

    [Fact]
    public async Task A_restart_forgets_nothing()
    {
        using var folder = new TemporaryFolder();
        await using (var before = new NewsHouse(Given.Time, folder.Path))
        {
            await before.FollowAsync(1, Two);
            before.House.Start();
            await before.AlertAndSeeAsync(1);
            await before.AlertAndSeeAsync(1);
        }

        await using var after = new NewsHouse(Given.Time.AddMinutes(5), folder.Path);
        after.House.Start(epoch: 2);
        Assert.Equal((MessageState.Pending, MessageKind.Digest, Evening), await after.AlertAndSeeAsync(1));
    }

    [Theory]
    [InlineData("Europe/Paris", "2026-03-02T22:40:00Z", "2026-03-02T23:00:01Z")]
    [InlineData("Europe/Paris", "2026-03-29T21:40:00Z", "2026-03-29T22:00:01Z")] // the day on which the clocks went forward ends at 22:00 UTC
    [InlineData("Europe/Paris", "2026-10-25T22:40:00Z", "2026-10-25T23:00:01Z")] // and the one on which they went back at 23:00
    [InlineData("Pacific/Auckland", "2026-03-02T10:40:00Z", "2026-03-02T11:00:01Z")]
    public async Task A_new_day_of_the_readers_own_clock_has_a_new_limit(string zone, string late, string nextDay)
    {
        await using var news = new NewsHouse(Instant(late));
        await news.FollowAsync(1, Two with { Zone = zone, DailyLimit = 1 });
        news.House.Start();
        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        news.Time.Pass(Instant(nextDay) - TimeSpan.FromSeconds(10) - news.Time.GetUtcNow());
        Assert.Equal(MessageKind.Digest, (await news.AlertAndSeeAsync(1)).Kind);

        news.Time.Pass(Instant(nextDay) - news.Time.GetUtcNow());
        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1)).State);
        Assert.Equal(MessageKind.Digest, (await news.AlertAndSeeAsync(1)).Kind);
    }

    [Fact]
    public async Task Many_chats_have_each_their_own_count()
    {
        const int Chats = 60;
        await using var news = new NewsHouse(Given.Time);
        for (var chat = 1; chat <= Chats; chat++)
            await news.FollowAsync(chat, Two with { DailyLimit = 1 + (chat % 3), Zone = chat % 2 == 0 ? "Europe/Paris" : "America/New_York" });
        news.House.Start();
        for (var round = 0; round < 5; round++)
        {
            List<long> rows = [];
            for (var chat = 1; chat <= Chats; chat++)
                rows.Add(await news.AlertAsync(chat));
            foreach (var row in rows)
                await news.UntilDealtWithAsync(row);
        }

        var sent = news.House.Sender.Sent.CountBy(parcel => parcel.ChatId).ToDictionary();
        Assert.All(Enumerable.Range(1, Chats), chat => Assert.Equal(1 + (chat % 3), sent[chat]));
        Assert.Equal(Chats * 5, news.House.Count(MessageState.Sent) + news.House.Count(MessageState.Pending));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
