using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class ReadyParcelsTests
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(1);

    private readonly ReadyParcels _ready = new(new PumpOptions());

    [Fact]
    public void One_chat_gets_one_message_a_second_and_others_do_not_wait_for_it()
    {
        _ready.Add(SomeMessage.Reply(1, chatId: 7));
        _ready.Add(SomeMessage.Reply(2, chatId: 7));
        _ready.Add(SomeMessage.Reply(3, chatId: 8));
        Send(1, Start);
        Send(3, Start);
        Assert.Null(_ready.Take(Tariff.Free, Start));

        var later = Start + TimeSpan.FromSeconds(1);
        _ready.WakeChats(later - TimeSpan.FromMilliseconds(1));
        Assert.Null(_ready.Take(Tariff.Free, later));
        _ready.WakeChats(later);
        Send(2, later);
    }

    [Fact]
    public void A_group_gets_twenty_messages_in_a_minute_and_the_next_waits_in_the_tables()
    {
        var now = Start;
        for (var i = 1; i <= 20; i++, now += TimeSpan.FromSeconds(1))
        {
            _ready.Add(SomeMessage.Reply(i, chatId: -5));
            Send(i, now);
        }

        _ready.Add(SomeMessage.Reply(21, chatId: -5));
        Assert.Null(_ready.Take(Tariff.Free, now));
        var (parcel, freeAt) = Assert.Single(_ready.TakeOverdue());
        Assert.Equal(21, parcel.First.OutboxId);
        Assert.Equal(Start + TimeSpan.FromMinutes(1), freeAt);
    }

    [Fact]
    public void Edits_do_not_wait_for_the_second_between_messages()
    {
        _ready.Add(SomeMessage.Reply(1));
        _ready.Add(SomeMessage.Reply(2) with { Kind = MessageKind.Edit });
        Send(1, Start);
        Send(2, Start);
    }

    [Fact]
    public void A_paused_chat_is_silent_to_the_end_of_its_pause_and_its_messages_wait_in_the_tables()
    {
        _ready.Pause(7, Start + TimeSpan.FromMinutes(10));
        _ready.Add(SomeMessage.Reply(1, chatId: 7));
        _ready.Add(SomeMessage.Reply(2, chatId: 7) with { Kind = MessageKind.Edit });
        Assert.Null(_ready.Take(Tariff.Free, Start));
        var overdue = _ready.TakeOverdue();
        Assert.Equal([1, 2], overdue.Select(it => it.Parcel.First.OutboxId));
        Assert.All(overdue, it => Assert.True(it.FreeAt >= Start + TimeSpan.FromMinutes(10)));
    }

    [Fact]
    public void An_alert_joins_the_one_that_waits_for_its_chat()
    {
        _ready.Add(SomeMessage.Alert(1));
        _ready.Add(SomeMessage.Alert(2));
        _ready.Add(SomeMessage.Alert(3, chatId: 2));
        Assert.Equal(2, _ready.Take(Tariff.Free, Start)?.Messages.Count);
        Assert.Single(_ready.Take(Tariff.Free, Start)?.Messages ?? []);
    }

    [Fact]
    public void A_reply_is_not_held_by_an_alert_that_waits_for_the_same_chat()
    {
        _ready.Add(SomeMessage.Reply(1));
        Send(1, Start);
        _ready.Add(SomeMessage.Alert(2));
        Assert.Null(_ready.Take(Tariff.Free, Start));
        _ready.Add(SomeMessage.Reply(3));
        Assert.Null(_ready.Take(Tariff.Free, Start));
        _ready.WakeChats(Start + TimeSpan.FromSeconds(1));
        Send(3, Start + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Chats_of_which_nothing_matters_any_more_are_forgotten()
    {
        var now = Start;
        for (var i = 1; i <= 20_000; i++, now += TimeSpan.FromMilliseconds(1))
        {
            _ready.Add(SomeMessage.Reply(i, chatId: i));
            Send(i, now);
        }

        Assert.InRange(_ready.RememberedChats, 1, 4000);
    }

    private void Send(long outboxId, TimeSpan now)
    {
        var parcel = _ready.Take(Tariff.Free, now);
        Assert.Equal(outboxId, parcel?.First.OutboxId);
        if (parcel is not null)
            _ready.Done(parcel, now);
    }
}
