using Bot.Outbox;

namespace Bot.Tests.Outbox;

public sealed class FollowUpCheckTests
{
    private static readonly ClaimedMessage Edit = SomeMessage.Reply(7) with { Kind = MessageKind.Edit, TargetId = 3, TargetState = MessageState.Sent };
    private static readonly ClaimedMessage Notice = Edit with { Kind = MessageKind.Notice };

    [Fact]
    public void What_follows_a_sent_message_may_leave_and_a_paused_chat_is_edited_but_told_nothing()
    {
        Assert.Null(FollowUpCheck.Refuse(Edit, 100));
        Assert.Null(FollowUpCheck.Refuse(Notice, 100));
        Assert.Null(FollowUpCheck.Refuse(Edit with { Paused = true }, 100));
        Assert.Equal(MessageState.Cancelled, FollowUpCheck.Refuse(Notice with { Paused = true }, 100)?.State);
    }

    [Fact]
    public void What_follows_a_message_under_way_waits_a_moment() =>
        Assert.Equal(Settlement.Back(7, 100 + FollowUpCheck.Moment), FollowUpCheck.Refuse(Edit with { TargetState = MessageState.Claimed }, 100));

    [Theory]
    [InlineData(MessageState.Pending)]
    [InlineData(MessageState.Cancelled)]
    [InlineData(MessageState.Dead)]
    [InlineData(MessageState.Unsure)]
    [InlineData(null)]
    public void What_follows_a_message_that_is_not_out_has_nothing_to_do(object? state) =>
        Assert.Equal(MessageState.Cancelled, FollowUpCheck.Refuse(Edit with { TargetState = (MessageState?)state }, 100)?.State);

    [Fact]
    public void A_message_of_a_chat_that_moved_cannot_be_edited_but_its_reader_can_be_told()
    {
        Assert.Equal(MessageState.Cancelled, FollowUpCheck.Refuse(Edit with { TargetMoved = true }, 100)?.State);
        Assert.Null(FollowUpCheck.Refuse(Notice with { TargetMoved = true }, 100));
    }

    [Fact]
    public void A_quiet_edit_waits_while_a_view_is_open_and_what_was_wrong_does_not()
    {
        var open = Edit with { Lane = Lane.BulkEdits, TargetViewedUntil = 500 };
        Assert.Equal(Settlement.Back(7, 500), FollowUpCheck.Refuse(open, 100));
        Assert.Null(FollowUpCheck.Refuse(open, 500));
        Assert.Null(FollowUpCheck.Refuse(open with { Lane = Lane.Alerts }, 100));
        Assert.Null(FollowUpCheck.Refuse(open with { Kind = MessageKind.Notice }, 100));
    }
}
