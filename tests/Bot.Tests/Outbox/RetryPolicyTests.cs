using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class RetryPolicyTests
{
    private const long Now = 1_000_000;

    private static Settlement Decide(ClaimedMessage message, SendResult result, bool mayLoseChat = true) =>
        Assert.Single(RetryPolicy.Decide(new Parcel(message), result, Now, chance: 0, mayLoseChat));

    [Fact]
    public void A_sent_message_keeps_Telegrams_id()
    {
        var settlement = Decide(SomeMessage.Reply(1), new SendResult(Outcome.Sent) { MessageId = 77 });
        Assert.Equal(MessageState.Sent, settlement.State);
        Assert.Equal(77, settlement.MessageId);
    }

    [Fact]
    public void What_a_combined_message_could_not_carry_stays_in_the_outbox()
    {
        var parcel = SomeMessage.Parcel(SomeMessage.Alert(1), SomeMessage.Alert(2), SomeMessage.Alert(3));
        var settlements = RetryPolicy.Decide(parcel, new SendResult(Outcome.Sent) { MessageId = 5, Carried = 2 }, Now, 0, mayLoseChat: true).ToList();
        Assert.Equal([MessageState.Sent, MessageState.Sent, MessageState.Pending], settlements.Select(it => it.State));
        Assert.Equal([null, 1L, null], settlements.Select(it => it.CarriedBy));
    }

    [Fact]
    public void A_429_never_counts_as_an_attempt_and_is_never_retried_early()
    {
        var settlement = Decide(SomeMessage.Reply(1), new SendResult(Outcome.RetryAfter) { Wait = TimeSpan.FromSeconds(43_837) });
        Assert.Equal(MessageState.Pending, settlement.State);
        Assert.Equal(0, settlement.Attempts);
        Assert.True(settlement.DueAt >= Now + 43_837_000);
    }

    [Fact]
    public void An_unknown_end_is_tried_once_more_later_and_then_left_as_unsure()
    {
        var first = Decide(SomeMessage.Reply(1), new SendResult(Outcome.Ambiguous));
        Assert.Equal(MessageState.Pending, first.State);
        Assert.Equal(1, first.Ambiguous);
        Assert.True(first.DueAt > Now);

        var second = Decide(SomeMessage.Reply(1) with { Ambiguous = 1 }, new SendResult(Outcome.Ambiguous));
        Assert.Equal(MessageState.Unsure, second.State);
    }

    [Fact]
    public void Unreadable_markup_leaves_once_as_plain_text_and_then_goes_to_the_dead_letters()
    {
        var first = Decide(SomeMessage.Reply(1), new SendResult(Outcome.Unparsable) { Reason = "400 can't parse entities" });
        Assert.Equal(MessageState.Pending, first.State);
        Assert.Equal(Settlement.PlainNext, first.Reason);

        var second = Decide(SomeMessage.Reply(1) with { Plain = true, Attempts = 1 }, new SendResult(Outcome.Unparsable));
        Assert.Equal(MessageState.Dead, second.State);
    }

    [Fact]
    public void A_429_does_not_forget_that_a_message_must_leave_as_plain_text() =>
        Assert.Null(Decide(SomeMessage.Reply(1) with { Plain = true }, new SendResult(Outcome.RetryAfter) { Reason = "429" }).Reason);

    [Fact]
    public void A_refused_message_is_dead_but_a_refused_combination_is_tried_one_by_one()
    {
        Assert.Equal(MessageState.Dead, Decide(SomeMessage.Alert(1), new SendResult(Outcome.Refused)).State);

        var parcel = SomeMessage.Parcel(SomeMessage.Alert(1), SomeMessage.Alert(2));
        var settlements = RetryPolicy.Decide(parcel, new SendResult(Outcome.Refused), Now, 0, mayLoseChat: true);
        Assert.All(settlements, it => Assert.Equal((MessageState.Pending, 1), (it.State, it.Attempts)));
    }

    [Fact]
    public void While_chats_vanish_in_masses_a_message_to_a_gone_chat_waits() =>
        Assert.Equal(MessageState.Pending, Decide(SomeMessage.Reply(1), new SendResult(Outcome.ChatGone), mayLoseChat: false).State);

    [Fact]
    public void A_chat_that_goes_on_refusing_is_tried_for_more_than_a_day()
    {
        var waited = TimeSpan.Zero;
        for (var attempts = 0; attempts + 1 < RetryPolicy.MostAttempts; attempts++)
            waited += Backoff.ForChat(attempts, chance: 0);
        Assert.True(waited > TimeSpan.FromHours(24), $"{waited}");
        Assert.Equal(MessageState.Dead, Decide(SomeMessage.Reply(1) with { Attempts = RetryPolicy.MostAttempts - 1 }, new SendResult(Outcome.ChatRefused)).State);
    }

    [Theory]
    [InlineData((int)Outcome.Unreachable)]
    [InlineData((int)Outcome.Unauthorized)]
    [InlineData((int)Outcome.ChatMoved)]
    public void What_never_left_goes_back_as_it_was(int outcome)
    {
        var settlement = Decide(SomeMessage.Reply(1), new SendResult((Outcome)outcome));
        Assert.Equal((MessageState.Pending, 0, 0, null), (settlement.State, settlement.Attempts, settlement.Ambiguous, settlement.DueAt));
    }
}
