using Bot.Alerts;
using Bot.Readers;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Bot.Tests.Readers;

public sealed class ProfileRetentionTests
{
    private static readonly DueTimes Times = new(DateTimeZoneProviders.Tzdb);

    [Fact]
    public async Task What_nobody_has_used_for_two_days_goes_and_its_key_never_comes_again()
    {
        await using var data = new TestDatabase();
        var time = new FakeTimeProvider(Given.Time);
        var retention = new ProfileRetention(data.Database, data.Writer, time);
        var token = TestContext.Current.CancellationToken;
        var used = await data.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(1), 0, new DeliveryProfile(), 0).ProfileId);
        var tried = await TryHoursAsync(data, 30);

        Assert.Equal(0, await retention.ForgetAsync(token));
        time.Advance(ProfileRetention.Kept);
        await data.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(2), 0, new DeliveryProfile { Slots = [3] }, 0));
        Assert.Equal(28, await retention.ForgetAsync(token));

        Assert.Equal([used, tried[3], tried[^1]], data.Read(reader => reader.Query<long>("SELECT profile_id FROM profiles ORDER BY profile_id").AsList()));
        Assert.True(await data.WriteAsync(connection => ProfileStore.Intern(connection, new DeliveryProfile { Slots = [900] })) > tried[^1]);
        Assert.Null(data.Read(reader => ProfileStore.Find(reader, tried[0])));
    }

    [Fact]
    public async Task Due_times_are_computed_for_profiles_in_use_and_added_for_those_that_come_into_use()
    {
        await using var data = new TestDatabase();
        var used = await data.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(1), 0, new DeliveryProfile(), 0).ProfileId);
        var tried = await TryHoursAsync(data, 5);
        var dues = data.Read(reader => Times.All(reader, Given.Article(), Given.Time));
        Assert.Equal([used], dues.Select(due => due.ProfileId));

        await data.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(2), 0, new DeliveryProfile { Slots = [2] }, 0));

        var now = data.Read(reader => Times.All(reader, Given.Article(), Given.Time, dues));
        Assert.Equal([used, tried[2]], now.Select(due => due.ProfileId));
        Assert.Equal(dues[0], now[0]);
    }

    private static Task<List<long>> TryHoursAsync(TestDatabase data, int count) => data.WriteAsync(connection =>
        Enumerable.Range(0, count).Select(slot => ProfileStore.Intern(connection, new DeliveryProfile { Slots = [slot] })).ToList());
}
