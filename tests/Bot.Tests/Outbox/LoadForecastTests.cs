using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Outbox;

public sealed class LoadForecastTests
{
    [Fact]
    public async Task A_slot_that_needs_longer_than_an_hour_is_pointed_out()
    {
        await using var data = new TestDatabase();
        await WaitAsync(data, lane: 3, new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero), 150);

        var forecast = Read(data, perSecond: 0.04);

        Assert.Equal(150, forecast.Expected);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero), forecast.TooMuch?.From);
        Assert.Equal(TimeSpan.FromSeconds(3750), forecast.TooMuch?.Drains);
        Assert.Null(Read(data, perSecond: 0.05).TooMuch);
    }

    [Fact]
    public async Task What_waits_for_one_digest_is_one_message()
    {
        await using var data = new TestDatabase();
        var slot = new DateTimeOffset(2026, 3, 2, 18, 0, 0, TimeSpan.Zero);
        await WaitAsync(data, lane: 3, slot, 5);
        await WaitAsync(data, lane: 3, slot, 5);
        await WaitAsync(data, lane: 2, slot, 5);

        Assert.Equal(10, Read(data, 30).Busiest.Messages);
    }

    [Fact]
    public async Task How_many_digests_very_many_stories_make_is_told_without_looking_at_all()
    {
        await using var data = new TestDatabase();
        var slot = new DateTimeOffset(2026, 3, 2, 18, 0, 0, TimeSpan.Zero);
        for (var story = 0; story < 4; story++)
            await WaitAsync(data, lane: 3, slot, 9000);

        Assert.Equal(9000, Read(data, 30).Busiest.Messages);
    }

    [Fact]
    public async Task What_was_due_before_counts_in_the_present_hour()
    {
        await using var data = new TestDatabase();
        await WaitAsync(data, lane: 2, Given.Time.AddHours(-3), 4);
        await WaitAsync(data, lane: 0, Given.Time.AddMinutes(1), 3);

        Assert.Equal(7, Read(data, 30).Hours[0].Messages);
    }

    [Fact]
    public async Task The_usual_of_an_hour_counts_where_less_is_planned_and_a_backlog_goes_on()
    {
        await using var data = new TestDatabase();
        var noonYesterday = new DateTimeOffset(2026, 3, 1, 12, 10, 0, TimeSpan.Zero);
        await data.WriteAsync(connection =>
        {
            SentByHour.Add(connection, 9000, noonYesterday.ToUnixTimeMilliseconds());
            SentByHour.Add(connection, 1000, noonYesterday.AddMinutes(30).ToUnixTimeMilliseconds());
            SentByHour.Add(connection, 5000, noonYesterday.AddDays(-1).ToUnixTimeMilliseconds());
        });

        var forecast = Read(data, perSecond: 1.5);

        var noon = forecast.Hours.Single(hour => hour.From.Hour == 12);
        Assert.Equal(7500, noon.Messages);
        Assert.Equal(10_000, forecast.Sent);
        Assert.Equal(TimeSpan.FromSeconds(5000), noon.Drains);
        Assert.Equal(TimeSpan.FromSeconds(1400), forecast.Hours.Single(hour => hour.From.Hour == 13).Drains);
    }

    [Fact]
    public async Task The_pump_counts_what_left()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(5);
        for (var chat = 1; chat <= 5; chat++)
            await house.ReplyAsync(chat, "hello");
        house.Start();
        await house.UntilAsync(MessageState.Sent, 5);

        Assert.Equal(5, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT sum(sent) FROM sent_by_hour")));
    }

    [Fact]
    public async Task What_left_a_moment_ago_is_among_the_messages_of_the_last_day_and_makes_nothing_usual()
    {
        await using var data = new TestDatabase();
        await data.WriteAsync(connection => SentByHour.Add(connection, 3, Given.Time.ToUnixTimeMilliseconds()));

        var forecast = Read(data, 30);

        Assert.Equal(3, forecast.Sent);
        Assert.Equal(0, forecast.Expected);
    }

    private static LoadForecast Read(TestDatabase data, double perSecond) => data.Read(connection => LoadForecast.Read(connection, Given.Time, perSecond));

    private static Task WaitAsync(TestDatabase data, int lane, DateTimeOffset due, int chats) => data.WriteAsync(connection =>
    {
        for (var chat = 1; chat <= chats; chat++)
            connection.Execute("INSERT INTO outbox (kind, lane, destination_id, due_at) VALUES (2, @lane, @chat, @due)", new { lane, chat, due = due.ToUnixTimeMilliseconds() });
    });
}
