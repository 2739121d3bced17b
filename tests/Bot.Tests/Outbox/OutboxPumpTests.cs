using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Outbox;

public sealed class OutboxPumpTests
{
    [Fact]
    public async Task What_is_enqueued_is_sent_once_and_settled_with_Telegrams_message_id()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(200);
        house.Start();
        for (var chat = 1; chat <= 200; chat++)
            await house.ReplyAsync(chat, "Hello");

        await house.UntilAsync(MessageState.Sent, 200);

        Assert.Equal(200, house.Sender.Sent.Select(parcel => parcel.ChatId).Distinct().Count());
        Assert.Equal(200, house.Sender.Sent.Count);
        Assert.Equal(200, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(DISTINCT message_id) FROM outbox")));
    }

    [Fact]
    public async Task Two_alerts_that_wait_for_one_chat_leave_as_one_message()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        await house.AlertAsync(1, storyId: 10);
        await house.AlertAsync(1, storyId: 11);
        house.Start();

        await house.UntilAsync(MessageState.Sent, 2);

        var parcel = Assert.Single(house.Sender.Sent);
        Assert.Equal([10, 11], parcel.Messages.Select(message => message.StoryId));
        Assert.Equal(2, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM message_stories WHERE message_id = 1")));
    }

    [Fact]
    public async Task An_edit_of_a_message_that_is_just_leaving_waits_until_its_end_is_known()
    {
        var time = new AdjustableTime(Given.Time);
        await using var house = new PumpHouse(time: time);
        house.AtEachLook = () => time.Pass(TimeSpan.FromMilliseconds(100));
        await house.AddChatsAsync(1);
        using var arrived = new ManualResetEventSlim();
        house.Sender.Answer = parcel =>
        {
            if (parcel.IsAlert)
                arrived.Wait(TestContext.Current.CancellationToken);
            return new SendResult(Outcome.Sent);
        };
        await house.AlertAsync(1, storyId: 10);
        house.Start();
        await house.UntilAsync(() => house.Sender.Sent.Count == 1);

        await house.Data.WriteAsync(connection => connection.Execute(
            "INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, target_id) SELECT 4, 4, 1, 0, 10, 11, outbox_id FROM outbox"));
        try
        {
            await house.UntilAsync(() => house.Data.Read(connection => connection.ExecuteScalar<bool>("SELECT due_at > 0 FROM outbox WHERE kind = 4")));
            Assert.Single(house.Sender.Sent);
        }
        finally
        {
            arrived.Set();
        }

        await house.UntilAsync(MessageState.Sent, 2);

        Assert.Equal([MessageKind.Alert, MessageKind.Edit], house.Sender.Sent.Select(parcel => parcel.First.Kind));
    }

    [Fact]
    public async Task Claims_of_an_older_epoch_are_sent_by_the_new_owner()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        await house.ReplyAsync(1, "Hello");
        await house.Data.WriteAsync(connection => ClaimStore.Claim(connection, Lane.Replies, 1, epoch: 4, most: 10));
        house.Start(epoch: 5);

        await house.UntilAsync(MessageState.Sent, 1);

        Assert.Single(house.Sender.Sent);
    }

    [Fact]
    public async Task Messages_to_one_chat_keep_their_order()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        for (var i = 0; i < 50; i++)
            await house.ReplyAsync(1, $"{i}");
        house.Start();

        await house.UntilAsync(MessageState.Sent, 50);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), house.Sender.Sent.Select(parcel => parcel.First.Content?.Html));
    }

    [Fact]
    public async Task A_429_is_waited_for_and_the_message_is_sent_then()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        var asked = 0;
        house.Sender.Answer = _ => Interlocked.Increment(ref asked) == 1
            ? new SendResult(Outcome.RetryAfter) { Wait = TimeSpan.FromSeconds(1) }
            : new SendResult(Outcome.Sent);
        var before = TimeProvider.System.GetTimestamp();
        house.Start();
        await house.ReplyAsync(1, "Hello");

        await house.UntilAsync(MessageState.Sent, 1);

        Assert.True(TimeProvider.System.GetElapsedTime(before) >= TimeSpan.FromSeconds(1));
        Assert.Equal(2, house.Sender.Sent.Count);
        Assert.Equal(1, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM pauses")));
    }

    [Fact]
    public async Task A_chat_that_blocked_the_bot_is_suspended_and_the_others_go_on()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(3);
        house.Sender.Answer = parcel => parcel.ChatId == 2
            ? new SendResult(Outcome.ChatGone) { Reason = "403 Forbidden: bot was blocked by the user" }
            : new SendResult(Outcome.Sent);
        house.Start();
        for (var chat = 1; chat <= 3; chat++)
            await house.ReplyAsync(chat, "Hello");

        await house.UntilAsync(MessageState.Sent, 2);
        await house.UntilAsync(MessageState.Cancelled, 1);

        Assert.Equal(ChatState.Suspended, house.Data.Read(connection => ReaderStore.GetChat(connection, 2))?.State);
        Assert.Equal(1, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT suspended FROM destinations WHERE chat_id = 2")));
    }

    [Fact]
    public async Task A_group_that_moved_gets_the_message_under_its_new_id()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        house.Sender.Answer = parcel => parcel.ChatId == 1
            ? new SendResult(Outcome.ChatMoved) { MovedTo = -100_000_000_0001 }
            : new SendResult(Outcome.Sent);
        house.Start();
        await house.ReplyAsync(1, "Hello");

        await house.UntilAsync(MessageState.Sent, 1);

        Assert.Equal([1, -100_000_000_0001], house.Sender.Sent.Select(parcel => parcel.ChatId));
    }

    [Fact]
    public async Task Without_a_connection_nothing_is_lost_and_no_attempt_is_counted()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(20);
        var calls = 0;
        house.Sender.Answer = _ => Interlocked.Increment(ref calls) <= 3 ? new SendResult(Outcome.Unreachable) : new SendResult(Outcome.Sent);
        house.Start();
        for (var chat = 1; chat <= 20; chat++)
            await house.ReplyAsync(chat, "Hello");

        await house.UntilAsync(MessageState.Sent, 20);

        Assert.Equal(0, house.Data.Read(connection => connection.ExecuteScalar<int>("SELECT max(attempts) FROM outbox")));
    }

    [Fact]
    public async Task An_expired_message_and_one_for_a_deleted_chat_are_cancelled()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        await house.Data.WriteAsync(connection => house.Store.Enqueue(
            connection,
            new OutgoingMessage(MessageKind.Broadcast, Lane.Breaking, 1, "old", new MessageContent { Html = "Old" }, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1))));
        await house.ReplyAsync(99, "Nobody");
        house.Start();

        await house.UntilAsync(MessageState.Cancelled, 2);

        Assert.Empty(house.Sender.Sent);
    }

    [Fact]
    public async Task A_paused_chat_keeps_its_alerts_until_it_is_resumed()
    {
        await using var house = new PumpHouse();
        await house.AddChatsAsync(1);
        await house.Data.WriteAsync(connection => ReaderStore.SetPaused(connection, 1, paused: true));
        await house.AlertAsync(1, storyId: 10);
        house.Start();
        await house.ReplyAsync(1, "Paused");
        await house.UntilAsync(MessageState.Sent, 1);
        await house.Data.WriteAsync(connection =>
        {
            ReaderStore.SetPaused(connection, 1, paused: false);
            house.Store.Reconsider(connection, 1, 1);
        });

        await house.UntilAsync(MessageState.Sent, 2);

        Assert.Equal(MessageKind.Alert, house.Sender.Sent.Last().First.Kind);
    }
}
