using Bot.Alerts;
using Bot.Readers;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Bot.Tests.Alerts;

public sealed class NightWatchTests
{
    [Theory]
    [InlineData(NightMode.Silent, true, true)]
    [InlineData(NightMode.Normal, false, false)]
    public async Task Alerts_are_silent_while_it_is_night_and_heard_within_a_minute_of_its_end(object mode, bool silent, bool quiet)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 6, 59, 50, TimeSpan.Zero));
        await using var data = new TestDatabase(time);
        var profile = await data.WriteAsync(connection => ProfileStore.Intern(connection, new DeliveryProfile { Zone = "UTC", Night = (NightMode)mode }));
        var night = new NightWatch(data.Database, new DueTimes(DateTimeZoneProviders.Tzdb), time);
        Assert.Equal((silent, quiet, 6), (night.IsSilent(profile), night.IsQuiet(profile), night.LocalHour(profile)));

        time.Advance(TimeSpan.FromSeconds(70));

        Assert.Equal((false, false, 7), (night.IsSilent(profile), night.IsQuiet(profile), night.LocalHour(profile)));
    }
}
