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

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
