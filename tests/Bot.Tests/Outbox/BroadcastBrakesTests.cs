using Bot.Outbox;
using Dapper;

namespace Bot.Tests.Outbox;

public sealed class BroadcastBrakesTests
{
    [Fact]
    public async Task Stop_reaches_the_rows_that_the_pump_holds()
    {
        await using var house = new PumpHouse(new PumpOptions { OverallPerSecond = 2, ChatGapMilliseconds = 0 });
        await EnqueueAsync(house, 200);
        house.Start();
        await house.UntilAsync(() => house.Sender.Sent.Count >= 2);

        house.Brakes.Stop(7);
        var sent = house.Sender.Sent.Count;
        await house.UntilAsync(() => house.Count(MessageState.Pending) + house.Count(MessageState.Claimed) == 0);

        Assert.InRange(house.Sender.Sent.Count, sent, sent + 1);
        Assert.Equal(200 - house.Sender.Sent.Count, house.Count(MessageState.Cancelled));
    }

    [Fact]
    public async Task A_held_broadcast_waits_in_the_tables_and_goes_on_when_released()
    {
        await using var house = new PumpHouse();
        house.Brakes.Hold(7);
        await EnqueueAsync(house, 20);
        house.Start();
        await house.UntilAsync(() => Held(house) == 20);
        Assert.Empty(house.Sender.Sent);

        house.Brakes.Release(7);
        await house.Data.WriteAsync(connection => new BroadcastQueue(house.Signal).Release(connection, 7, 1000, 0));

        await house.UntilAsync(MessageState.Sent, 20);
    }

    [Fact]
    public async Task Where_telegram_takes_no_stars_every_message_leaves_free()
    {
        await using var house = new PumpHouse();
        house.Sender.Answer = parcel => parcel.First.Paid ? new SendResult(Outcome.PaidRefused) { Reason = "400 not enough Stars" } : new SendResult(Outcome.Sent);
        await EnqueueAsync(house, 50, paid: true);

        house.Start();
        await house.UntilAsync(MessageState.Sent, 50);

        Assert.Equal("400 not enough Stars", house.Brakes.PaidRefusal(7));
        Assert.InRange(house.Sender.Sent.Count(parcel => parcel.First.Paid), 1, 50);
        Assert.Equal(50, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(DISTINCT destination_id) FROM outbox WHERE state = 2")));
    }

    [Fact]
    public void Released_is_not_what_was_stopped()
    {
        var brakes = new BroadcastBrakes();
        brakes.Stop(7);
        brakes.Release(7);
        Assert.Equal(Brake.Stopped, brakes.Of(7));
        brakes.Forget(7);
        Assert.Equal(Brake.None, brakes.Of(7));
    }

    private static long Held(PumpHouse house) =>
        house.Data.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE state = 0 AND due_at = @due", new { due = OutboxStore.HeldFor(7) }));

    private static async Task EnqueueAsync(PumpHouse house, int count, bool paid = false)
    {
        await house.AddChatsAsync(count);
        await house.Data.WriteAsync(connection =>
        {
            var content = house.Store.AddContent(connection, new MessageContent { Html = "Polls close" });
            var rows = new BroadcastRows(7, MessageKind.Broadcast, Lane.Breaking, new SharedContents(content, new Dictionary<string, long>(StringComparer.Ordinal)), paid);
            new BroadcastQueue(house.Signal).Add(connection, rows, [.. Enumerable.Range(1, count).Select(id => (long)id)], 0);
        });
    }
}
