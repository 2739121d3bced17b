using System.Collections.Concurrent;
using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Outbox;

/// <summary>The disk fills up at one of the writes of a message's way: nothing leaves unclaimed, nothing is lost, and all goes on when there is space.</summary>
public sealed class DiskFullTests
{
    private const int Messages = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(Messages)]
    public async Task When_outcomes_cannot_be_stored_they_are_kept_and_stored_later(int fullAtSend)
    {
        using var disk = SmallDisk.Mount();
        await using var house = new PumpHouse(folder: disk.Path);
        await house.AddChatsAsync(Messages);
        using var filled = new ManualResetEventSlim();
        var unclaimed = WatchClaims(house, fullAtSend, () =>
        {
            disk.Fill();
            filled.Set();
        });
        for (var chat = 1; chat <= Messages; chat++)
            await house.ReplyAsync(chat, "hello");

        house.Start();
        await house.UntilAsync(() => filled.IsSet);
        await Assert.ThrowsAsync<SqliteException>(() => house.Data.WriteAsync(connection => connection.Execute("CREATE TABLE refused AS SELECT randomblob(100000) AS blob")));
        disk.Free();
        await house.UntilAsync(MessageState.Sent, Messages);

        Assert.Empty(unclaimed);
        Assert.Equal(Messages, house.Sender.Sent.Count);
        Assert.Equal("ok", house.Data.Read(connection => connection.ExecuteScalar<string>("PRAGMA integrity_check")));
    }

    [Fact]
    public async Task When_claims_cannot_be_stored_nothing_leaves_until_they_can()
    {
        using var disk = SmallDisk.Mount();
        var time = new AdjustableTime(Given.Time);
        await using var house = new PumpHouse(time: time, folder: disk.Path) { AtEachLook = () => time.Pass(TimeSpan.FromMilliseconds(50)) };
        await house.AddChatsAsync(Messages);
        var unclaimed = WatchClaims(house, int.MaxValue, () => { });
        house.Start();
        await house.ReplyAsync(1, "first");
        await house.UntilAsync(MessageState.Sent, 1);
        for (var chat = 1; chat <= Messages; chat++)
            await house.ReplyAsync(chat, "hello", due: time.GetUtcNow() + TimeSpan.FromHours(1));

        disk.Fill();
        time.Pass(TimeSpan.FromHours(1));
        await house.UntilAsync(() => house.Log.Lines.Count(line => line.Contains("claim", StringComparison.OrdinalIgnoreCase)) >= 3);
        Assert.Single(house.Sender.Sent);
        disk.Free();
        await house.UntilAsync(MessageState.Sent, Messages + 1);

        Assert.Empty(unclaimed);
        Assert.Equal(Messages + 1, house.Sender.Sent.Count);
        Assert.Equal("ok", house.Data.Read(connection => connection.ExecuteScalar<string>("PRAGMA integrity_check")));
    }

    [Fact]
    public async Task A_stop_while_the_disk_is_full_is_in_order_and_the_next_start_takes_over()
    {
        using var disk = SmallDisk.Mount();
        var time = new AdjustableTime(Given.Time);
        await using var house = new PumpHouse(time: time, folder: disk.Path) { AtEachLook = () => time.Pass(TimeSpan.FromMilliseconds(50)) };
        await house.AddChatsAsync(3);
        using var filled = new ManualResetEventSlim();
        house.Sender.Answer = _ =>
        {
            disk.Fill();
            filled.Set();
            return new SendResult(Outcome.Sent);
        };
        await house.ReplyAsync(1, "hello");
        house.Start();
        await house.UntilAsync(() => filled.IsSet);

        await house.StopAsync();

        Assert.Contains(house.Log.Lines, line => line.Contains("could not be given back", StringComparison.Ordinal));
        disk.Free();
        Assert.Equal(1, house.Count(MessageState.Claimed));
        await house.Data.WriteAsync(connection => ClaimStore.Requeue(connection, epoch: 2));
        Assert.Equal(1, house.Count(MessageState.Pending));
    }

    /// <summary>Looks, at the moment of each send, whether its claim is in the file.</summary>
    private static ConcurrentBag<long> WatchClaims(PumpHouse house, int fullAtSend, Action full)
    {
        var unclaimed = new ConcurrentBag<long>();
        var sends = 0;
        house.Sender.Answer = parcel =>
        {
            if (Interlocked.Increment(ref sends) == fullAtSend)
                full();
            foreach (var message in parcel.Messages)
            {
                if (!house.Data.Read(connection => connection.ExecuteScalar<bool>("SELECT state = 1 FROM outbox WHERE outbox_id = @OutboxId", new { message.OutboxId })))
                    unclaimed.Add(message.OutboxId);
            }

            return new SendResult(Outcome.Sent);
        };
        return unclaimed;
    }
}
