using Bot.Sources.Feeds.Parsing;
using Bot.Sources.Feeds.Polling;
using Bot.Tests.Support;

namespace Bot.Tests.Sources.Feeds;

public sealed class PollScheduleTests
{
    [Fact]
    public void The_interval_follows_the_observed_rhythm()
    {
        Assert.Equal(TimeSpan.FromMinutes(10), Interval(Every(TimeSpan.FromMinutes(30))));
        Assert.Equal(PollSchedule.Shortest, Interval(Every(TimeSpan.FromMinutes(1))));
        Assert.Equal(PollSchedule.Longest, Interval(Every(TimeSpan.FromDays(3))));
    }

    [Fact]
    public void Two_items_make_no_rhythm_and_three_do()
    {
        Assert.Equal(PollSchedule.Unknown, Interval(Every(TimeSpan.FromMinutes(30)).Take(2)));
        Assert.Equal(TimeSpan.FromMinutes(10), Interval(Every(TimeSpan.FromMinutes(30)).Take(3)));
    }

    [Fact]
    public void A_feed_fallen_silent_is_asked_less() =>
        Assert.Equal(TimeSpan.FromHours(1.2), Interval(Every(TimeSpan.FromMinutes(30)).Select(time => time.AddHours(-24))));

    [Fact]
    public void Without_dates_the_feeds_own_period_counts()
    {
        Assert.Equal(PollSchedule.Unknown, Interval([]));
        Assert.Equal(TimeSpan.FromMinutes(30), Interval([], new FeedRhythm(null, TimeSpan.FromMinutes(30))));
    }

    [Fact]
    public void A_wish_for_patience_is_met_up_to_half_an_hour()
    {
        var busy = Every(TimeSpan.FromMinutes(6));
        Assert.Equal(TimeSpan.FromMinutes(5), Interval(busy, new FeedRhythm(TimeSpan.FromMinutes(5), null)));
        Assert.Equal(TimeSpan.FromMinutes(30), Interval(busy, new FeedRhythm(TimeSpan.FromDays(1), null)));
        Assert.Equal(TimeSpan.FromMinutes(7), PollSchedule.Interval(busy, FeedRhythm.None, TimeSpan.FromMinutes(7), Given.Time));
    }

    [Fact]
    public void Failures_double_the_wait_up_to_a_day()
    {
        Assert.Equal(TimeSpan.FromMinutes(15), PollSchedule.AfterFailure(PollSchedule.Unknown, 0));
        Assert.Equal(TimeSpan.FromMinutes(120), PollSchedule.AfterFailure(PollSchedule.Unknown, 3));
        Assert.Equal(TimeSpan.FromDays(1), PollSchedule.AfterFailure(PollSchedule.Unknown, 5_000));
    }

    [Fact]
    public void A_busy_server_is_given_the_time_it_asks_for_within_a_day()
    {
        Assert.Equal(TimeSpan.FromHours(3), PollSchedule.AfterBusy(PollSchedule.Unknown, TimeSpan.FromHours(3)));
        Assert.Equal(PollSchedule.Shortest, PollSchedule.AfterBusy(PollSchedule.Unknown, TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromDays(1), PollSchedule.AfterBusy(PollSchedule.Unknown, TimeSpan.FromDays(400)));
    }

    [Theory]
    [InlineData(0.0, 0.9)]
    [InlineData(1.0, 1.1)]
    public void Polls_are_spread_by_a_tenth(double dice, double share) =>
        Assert.Equal(share, PollSchedule.Spreading(TimeSpan.FromHours(1), dice) / TimeSpan.FromHours(1), 6);

    private static IEnumerable<DateTimeOffset> Every(TimeSpan gap) => Enumerable.Range(0, 12).Select(i => Given.Time - (gap * i));

    private static TimeSpan Interval(IEnumerable<DateTimeOffset> published, FeedRhythm? wishes = null) =>
        PollSchedule.Interval(published, wishes ?? FeedRhythm.None, null, Given.Time);
}
