using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class OutflowTests
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(1);

    private readonly Outflow _flow = new(new PumpOptions { OverallPerSecond = 0 });

    [Fact]
    public void After_a_pause_of_all_chats_one_message_goes_first_and_its_success_opens_the_gate()
    {
        Fill(10);
        for (var i = 0; i < 3; i++)
            Arrive(Depart(Start), Wait(60), Start);
        Assert.Null(TryDepart(Start + TimeSpan.FromSeconds(59)));

        var after = Start + TimeSpan.FromSeconds(60);
        var probe = Depart(after);
        Assert.True(probe.IsProbe);
        Assert.Null(TryDepart(after));
        Arrive(probe, new SendResult(Outcome.Sent), after);
        Assert.False(Depart(after).IsProbe);
    }

    [Fact]
    public void Probes_go_one_by_one_and_three_that_meet_a_429_together_close_the_gate_again()
    {
        Fill(10);
        for (var i = 0; i < 3; i++)
            Arrive(Depart(Start), Wait(10), Start);
        var after = Start + TimeSpan.FromSeconds(10);
        for (var i = 0; i < 3; i++)
        {
            var probe = Depart(after);
            Assert.True(probe.IsProbe);
            Assert.Null(TryDepart(after));
            Arrive(probe, Wait(30), after);
        }

        Assert.Null(TryDepart(after + TimeSpan.FromSeconds(29)));
        Assert.NotNull(TryDepart(after + TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void A_probe_that_meets_the_long_wait_of_a_single_chat_does_not_hold_up_the_others()
    {
        Fill(10);
        for (var i = 0; i < 3; i++)
            Arrive(Depart(Start), Wait(10), Start);
        var after = Start + TimeSpan.FromSeconds(10);
        Arrive(Depart(after), Wait(600), after);
        Arrive(Depart(after), new SendResult(Outcome.Sent), after);
        Assert.False(Depart(after).IsProbe);
    }

    [Fact]
    public void A_success_of_a_call_that_left_before_the_third_429_means_single_chats()
    {
        Fill(10);
        var fourth = Enumerable.Range(0, 4).Select(_ => Depart(Start)).ToList();
        for (var i = 0; i < 3; i++)
            Arrive(fourth[i], Wait(60), Start);
        Assert.Null(TryDepart(Start));
        Arrive(fourth[3], new SendResult(Outcome.Sent), Start);
        Assert.False(Depart(Start).IsProbe);
    }

    [Fact]
    public void Without_a_success_among_the_calls_under_way_all_wait()
    {
        Fill(10);
        var fourth = Enumerable.Range(0, 4).Select(_ => Depart(Start)).ToList();
        for (var i = 0; i < 4; i++)
            Arrive(fourth[i], Wait(60), Start);
        Assert.Null(TryDepart(Start + TimeSpan.FromSeconds(59)));
        Assert.True(Depart(Start + TimeSpan.FromSeconds(60)).IsProbe);
    }

    [Fact]
    public void A_single_429_leaves_the_other_chats_alone()
    {
        Fill(3);
        Arrive(Depart(Start), Wait(600), Start);
        Assert.NotNull(TryDepart(Start));
        Assert.NotNull(TryDepart(Start));
    }

    [Fact]
    public void A_paid_message_has_a_pace_of_its_own()
    {
        var flow = new Outflow(new PumpOptions { OverallPerSecond = 1 });
        flow.Ready.Add(SomeMessage.Reply(1, chatId: 1));
        flow.Ready.Add(SomeMessage.Reply(2, chatId: 2));
        flow.Ready.Add(SomeMessage.Reply(3, chatId: 3) with { Paid = true });
        var wait = TimeSpan.FromSeconds(5);
        Assert.Equal(1, flow.Depart(Start, ref wait)?.Parcel.First.OutboxId);
        Assert.Equal(3, flow.Depart(Start, ref wait)?.Parcel.First.OutboxId);
        Assert.Null(flow.Depart(Start, ref wait));
    }

    [Fact]
    public void Answers_to_presses_wait_for_no_pace()
    {
        var flow = new Outflow(new PumpOptions { OverallPerSecond = 1 });
        for (var i = 1; i <= 5; i++)
            flow.Ready.Add(SomeMessage.Reply(i) with { Kind = MessageKind.CallbackAnswer });
        var wait = TimeSpan.FromSeconds(5);
        for (var i = 1; i <= 5; i++)
            Assert.Equal(i, flow.Depart(Start, ref wait)?.Parcel.First.OutboxId);
    }

    private void Fill(int chats)
    {
        for (var chat = 1; chat <= chats; chat++)
            _flow.Ready.Add(SomeMessage.Reply(chat, chatId: chat));
    }

    private static SendResult Wait(double seconds) => new(Outcome.RetryAfter) { Wait = TimeSpan.FromSeconds(seconds) };

    private Departure? TryDepart(TimeSpan now)
    {
        var wait = TimeSpan.FromHours(1);
        return _flow.Depart(now, ref wait);
    }

    private Departure Depart(TimeSpan now)
    {
        var departure = TryDepart(now);
        Assert.NotNull(departure);
        return departure;
    }

    private void Arrive(Departure departure, SendResult result, TimeSpan now) => _flow.Arrive(departure, result, now, chance: 0);
}
