using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Outbox;

/// <summary>The machine's clock is set while alerts wait: each leaves once, and none waits for an hour to come again.</summary>
public sealed class SetClockTests
{
    private const int Chats = 40;

    [Theory]
    [InlineData(-1)]
    [InlineData(24)]
    public async Task No_alert_is_lost_doubled_or_stalled_when_the_clock_is_set(int hours)
    {
        var time = new AdjustableTime(Given.Time);
        await using var house = new PumpHouse(time: time) { AtEachLook = () => time.Pass(TimeSpan.FromMilliseconds(100)) };
        await house.AddChatsAsync(Chats);
        house.Start();
        for (var chat = 1; chat <= Chats; chat++)
        {
            await house.ReplyAsync(chat, "now", Lane.Alerts, time.GetUtcNow());
            await house.ReplyAsync(chat, "in half an hour", Lane.Alerts, time.GetUtcNow() + TimeSpan.FromMinutes(30));
        }

        await house.UntilAsync(MessageState.Sent, Chats);
        time.Set(TimeSpan.FromHours(hours));
        for (var chat = 1; chat <= Chats; chat++)
            await house.ReplyAsync(chat, "after", Lane.Alerts, time.GetUtcNow());
        await house.UntilAsync(() => house.Count(MessageState.Sent) >= 2 * Chats);
        time.Pass(TimeSpan.FromMinutes(31));
        await house.UntilAsync(MessageState.Sent, 3 * Chats);

        var sent = house.Sender.Sent.SelectMany(parcel => parcel.Messages).Select(message => message.OutboxId).ToList();
        Assert.Equal(3 * Chats, sent.Count);
        Assert.Equal(sent.Count, sent.Distinct().Count());
    }

    [Fact]
    public async Task After_a_restart_with_the_clock_set_back_what_was_due_at_once_leaves_and_the_rest_keeps_its_time()
    {
        var time = new AdjustableTime(Given.Time);
        await using var house = new PumpHouse(time: time) { AtEachLook = () => time.Pass(TimeSpan.FromMilliseconds(100)) };
        await house.AddChatsAsync(5);
        var ahead = Given.Time.AddMinutes(59);
        await house.ReplyAsync(1, "at once, by the clock of then", Lane.Alerts, ahead);
        await house.ReplyAsync(2, "tried again later", Lane.Alerts, ahead);
        await house.ReplyAsync(3, "in a digest", Lane.Digests, ahead);
        await house.ReplyAsync(4, "tomorrow", Lane.Alerts, Given.Time.AddDays(1));
        await house.Data.WriteAsync(connection =>
        {
            connection.Execute("UPDATE outbox SET attempts = 1 WHERE destination_id = 2");
            Epoch.Seen(connection, ahead.ToUnixTimeMilliseconds());
            Epoch.Seen(connection, Given.Time.ToUnixTimeMilliseconds());
        });

        house.Start();
        await house.UntilAsync(MessageState.Sent, 1);

        Assert.Equal([1], house.Sender.Sent.Select(parcel => parcel.ChatId));
        Assert.Equal(3, house.Count(MessageState.Pending));
    }

    [Fact]
    public async Task Setting_the_clock_back_sends_nothing_before_its_time()
    {
        var time = new AdjustableTime(Given.Time);
        await using var house = new PumpHouse(time: time) { AtEachLook = () => time.Pass(TimeSpan.FromMilliseconds(100)) };
        await house.AddChatsAsync(2);
        house.Start();
        await house.ReplyAsync(1, "in half an hour", Lane.Alerts, time.GetUtcNow() + TimeSpan.FromMinutes(30));
        time.Set(TimeSpan.FromHours(-1));
        await house.ReplyAsync(2, "now", Lane.Alerts, time.GetUtcNow());
        await house.UntilAsync(MessageState.Sent, 1);

        Assert.Equal([2], house.Sender.Sent.Select(parcel => parcel.Messages[0].ChatId));
    }
}
