using Bot.Alerts;
using Bot.Readers;
using NodaTime;

namespace Bot.Tests.Alerts;

public sealed class DueTimesTests
{
    private static readonly DueTimes Times = new(DateTimeZoneProviders.Tzdb);

    [Theory]
    [InlineData("2026-03-02T09:30:00Z", "2026-03-02T17:00:00Z")]
    [InlineData("2026-03-02T17:00:00Z", "2026-03-02T17:00:00Z")]
    [InlineData("2026-03-02T17:00:01Z", "2026-03-03T07:00:00Z")]
    [InlineData("2026-03-28T22:00:00Z", "2026-03-29T06:00:00Z")] // the clocks of Paris go forward that night
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T07:00:00Z")] // and back in this one
    public void A_digest_leaves_at_the_next_slot_of_the_readers_own_clock(string from, string expected)
    {
        var profile = new DeliveryProfile { Zone = "Europe/Paris", Slots = [8 * 60, 18 * 60] };
        Assert.Equal(Instant(expected), Times.NextSlot(profile, Instant(from)));
    }

    [Theory]
    [InlineData("2026-03-27T12:00:00Z")] // the clocks go forward on 29 March
    [InlineData("2026-10-23T12:00:00Z")] // and back on 25 October
    public void Every_day_has_each_slot_once_on_both_edges_of_summer_time(string from)
    {
        var profile = new DeliveryProfile { Zone = "Europe/Paris", Slots = [0, 2 * 60, (2 * 60) + 30, 3 * 60, 23 * 60] };
        var zone = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        var taken = new List<LocalDate>();
        for (var at = Times.NextSlot(profile, Instant(from)); taken.Count < 26; at = Times.NextSlot(profile, at + TimeSpan.FromMilliseconds(1)))
            taken.Add(NodaTime.Instant.FromDateTimeOffset(at).InZone(zone).Date);

        var wholeDays = taken.GroupBy(day => day).Skip(1).SkipLast(1).ToList();
        Assert.True(wholeDays.Count >= 3);
        Assert.All(wholeDays, day => Assert.InRange(day.Count(), 4, 5));
    }

    [Fact]
    public void A_slot_that_the_clocks_skip_is_taken_just_after()
    {
        var profile = new DeliveryProfile { Zone = "Europe/Paris", Slots = [(2 * 60) + 30] };
        Assert.Equal(Instant("2026-03-29T01:30:00Z"), Times.NextSlot(profile, Instant("2026-03-28T23:30:00Z")));
    }

    [Theory]
    [InlineData("2026-03-02T20:59:00Z", false)]
    [InlineData("2026-03-02T21:00:00Z", true)]
    [InlineData("2026-03-03T05:59:00Z", true)]
    [InlineData("2026-03-03T06:00:00Z", false)]
    public void The_night_spans_midnight_in_the_readers_zone(string at, bool night) =>
        Assert.Equal(night, Times.IsNight(new DeliveryProfile { Zone = "Europe/Paris" }, Instant(at)));

    [Theory]
    [InlineData("2026-03-02T22:59:59Z", "2026-03-01T23:00:00Z", "2026-03-02T23:00:00Z")]
    [InlineData("2026-03-02T23:00:00Z", "2026-03-02T23:00:00Z", "2026-03-03T23:00:00Z")]
    [InlineData("2026-03-29T12:00:00Z", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")] // 23 hours
    [InlineData("2026-10-25T12:00:00Z", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")] // 25 hours
    public void A_day_begins_and_ends_at_the_readers_own_midnight(string at, string from, string until) =>
        Assert.Equal((Instant(from), Instant(until)), Times.Day(new DeliveryProfile { Zone = "Europe/Paris" }, Instant(at)));

    [Fact]
    public void A_day_whose_midnight_the_clocks_skip_begins_after_it() =>
        Assert.Equal(Instant("2026-04-23T22:00:00Z"), Times.Day(new DeliveryProfile { Zone = "Africa/Cairo" }, Instant("2026-04-24T12:00:00Z")).From);

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
