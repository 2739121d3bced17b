using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;

namespace Bot.Tests.Alerts;

public sealed class LatenessTests
{
    private static readonly DateTimeOffset Evening = new(2026, 3, 2, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_could_not_leave_in_its_useful_life_joins_the_next_digest()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile());
        var old = await news.AlertAsync(1);
        var breaking = await news.AlertAsync(1, lane: Lane.Breaking);
        news.Time.Pass(TimeSpan.FromHours(6) + TimeSpan.FromMinutes(1));
        news.House.Start();

        await news.UntilDealtWithAsync(old);
        await news.UntilDealtWithAsync(breaking);
        Assert.Equal((MessageState.Pending, MessageKind.Digest, Evening), news.See(old));
        Assert.Equal((MessageState.Pending, MessageKind.Digest, Evening), news.See(breaking));
        Assert.Empty(news.House.Sender.Sent);
        news.Time.Pass(Evening - news.Time.GetUtcNow());
        await news.House.UntilAsync(MessageState.Sent, 2);
        Assert.Single(news.House.Sender.Sent);
    }

    [Fact]
    public async Task What_is_old_by_its_publication_but_new_to_us_leaves_at_once()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile());
        news.House.Start();

        Assert.Equal(MessageState.Sent, (await news.AlertAndSeeAsync(1, article => article with { PublishedAt = Given.Time.AddDays(-30) })).State);
    }

    [Fact]
    public async Task What_its_source_let_expire_is_cancelled()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile());
        var row = await news.AlertAsync(1, article => article with { ExpiresAt = Given.Time.AddHours(2) });
        news.Time.Pass(TimeSpan.FromHours(7));
        news.House.Start();

        await news.UntilDealtWithAsync(row);
        Assert.Equal(MessageState.Cancelled, news.See(row).State);
    }

    [Fact]
    public async Task What_waited_for_an_embargo_or_for_the_morning_is_not_late()
    {
        await using var news = new NewsHouse(new DateTimeOffset(2026, 3, 2, 22, 30, 0, TimeSpan.Zero));
        await news.FollowAsync(1, new DeliveryProfile { Night = NightMode.Hold });
        await news.FollowAsync(2, new DeliveryProfile());
        var night = await news.AlertAsync(1);
        var embargoed = await news.AlertAsync(2, article => article with { EmbargoUntil = new DateTimeOffset(2026, 3, 3, 6, 59, 0, TimeSpan.Zero) });
        news.Time.Pass(TimeSpan.FromHours(8.5) + TimeSpan.FromMinutes(1));
        news.House.Start();

        await news.UntilDealtWithAsync(night);
        await news.UntilDealtWithAsync(embargoed);
        Assert.Equal(MessageState.Sent, news.See(night).State);
        Assert.Equal(MessageState.Sent, news.See(embargoed).State);
    }

    [Fact]
    public async Task After_a_long_pause_by_Telegram_an_alert_joins_the_digest()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile { Slots = [20 * 60] });
        news.House.Sender.Answer = _ => new SendResult(Outcome.RetryAfter) { Wait = TimeSpan.FromHours(7) };
        news.House.Start();
        var row = await news.AlertAsync(1);
        await news.House.UntilAsync(() => news.See(row).Due > Given.Time.AddHours(6));
        news.House.Sender.Answer = null;
        news.Time.Pass(TimeSpan.FromHours(7));

        await news.UntilDealtWithAsync(row);
        Assert.Equal((MessageState.Pending, MessageKind.Digest, Evening.AddHours(2)), news.See(row));
    }

    [Fact]
    public async Task What_another_source_adds_to_an_old_story_is_as_new_as_its_own_article()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile());
        await news.FollowAsync(2, new DeliveryProfile());
        news.House.Start();
        await news.AlertAndSeeAsync(1);
        news.Time.Pass(TimeSpan.FromHours(7));

        var row = await news.JoinAsync(2);

        await news.UntilDealtWithAsync(row);
        Assert.Equal(MessageState.Sent, news.See(row).State);
    }

    [Fact]
    public async Task What_its_source_holds_back_waits_and_leaves_once_the_hold_is_lifted()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile());
        var row = await news.AlertAsync(1);
        await news.NextVersionAsync(PublicationStatus.Withheld);
        news.House.Start();
        await news.House.UntilAsync(() => news.See(row).Due >= Given.Time.AddHours(1));
        Assert.Equal((MessageState.Pending, MessageKind.Alert), (news.See(row).State, news.See(row).Kind));
        Assert.Empty(news.House.Sender.Sent);

        await news.NextVersionAsync(PublicationStatus.Usable);
        news.Time.Pass(TimeSpan.FromHours(1));
        await news.House.UntilAsync(MessageState.Sent, 1);
    }

    [Fact]
    public async Task What_is_held_back_for_a_week_is_given_up()
    {
        await using var news = new NewsHouse(Given.Time);
        await news.FollowAsync(1, new DeliveryProfile());
        var row = await news.AlertAsync(1);
        await news.NextVersionAsync(PublicationStatus.Withheld);
        news.Time.Pass(TimeSpan.FromDays(7));
        news.House.Start();

        await news.UntilDealtWithAsync(row);
        Assert.Equal(MessageState.Cancelled, news.See(row).State);
    }
}
