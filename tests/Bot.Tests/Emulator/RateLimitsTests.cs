using Bot.Emulator.Api;
using Bot.Emulator.Faults;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Emulator;

public sealed class RateLimitsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_window_refuses_what_exceeds_it_and_lets_the_rest_through()
    {
        var limits = new RateLimits(new LimitSettings { OverallPerSecond = 3 }, _time);

        Assert.Equal([null, null, null, 1, 1], Enumerable.Range(1, 5).Select(chat => limits.Refuse(MethodKind.Send, chat, paid: false)));
        _time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(1, limits.Refuse(MethodKind.Send, 6, paid: false));
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(limits.Refuse(MethodKind.Send, 6, paid: false));
    }

    [Fact]
    public void A_window_slides_so_that_no_second_holds_more()
    {
        var limits = new RateLimits(new LimitSettings { OverallPerSecond = 2 }, _time);
        limits.Refuse(MethodKind.Send, 1, paid: false);
        _time.Advance(TimeSpan.FromMilliseconds(600));
        limits.Refuse(MethodKind.Send, 2, paid: false);
        _time.Advance(TimeSpan.FromMilliseconds(500));

        Assert.Null(limits.Refuse(MethodKind.Send, 3, paid: false));
        Assert.Equal(1, limits.Refuse(MethodKind.Send, 4, paid: false));
    }

    [Fact]
    public void A_chat_and_a_group_have_limits_of_their_own()
    {
        var limits = new RateLimits(new LimitSettings { PerChatPerSecond = 1, GroupPerMinute = 2 }, _time);

        Assert.Null(limits.Refuse(MethodKind.Send, 1, paid: false));
        Assert.Equal(1, limits.Refuse(MethodKind.Send, 1, paid: false));
        Assert.Null(limits.Refuse(MethodKind.Edit, 1, paid: false));
        Assert.Null(limits.Refuse(MethodKind.Send, -5, paid: false));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(limits.Refuse(MethodKind.Send, -5, paid: false));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(40, limits.Refuse(MethodKind.Send, -5, paid: false));
    }

    [Fact]
    public void A_penalty_refuses_everything_until_the_wait_is_over()
    {
        var limits = new RateLimits(new LimitSettings { OverallPerSecond = 1, Mode = LimitMode.Penalty, PenaltySeconds = 5 }, _time);
        limits.Refuse(MethodKind.Send, 1, paid: false);

        Assert.Equal(5, limits.Refuse(MethodKind.Send, 2, paid: false));
        _time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(1, limits.Refuse(MethodKind.Send, 3, paid: false));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(limits.Refuse(MethodKind.Send, 3, paid: false));
    }

    [Fact]
    public void A_penalty_for_one_chat_leaves_the_others_alone()
    {
        var limits = new RateLimits(new LimitSettings { PerChatPerSecond = 1, Mode = LimitMode.Penalty, PenaltySeconds = 5 }, _time);
        limits.Refuse(MethodKind.Send, 1, paid: false);

        Assert.Equal(5, limits.Refuse(MethodKind.Send, 1, paid: false));
        Assert.Null(limits.Refuse(MethodKind.Send, 2, paid: false));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(3, limits.Refuse(MethodKind.Send, 1, paid: false));
    }

    [Fact]
    public void Paid_sends_have_the_higher_limit_and_edits_have_none_to_pay_for()
    {
        var limits = new RateLimits(new LimitSettings { OverallPerSecond = 1, PaidPerSecond = 3 }, _time);

        Assert.Equal([null, null, null, 1], Enumerable.Range(1, 4).Select(chat => limits.Refuse(MethodKind.Send, chat, paid: true)));
        Assert.Null(limits.Refuse(MethodKind.Edit, 9, paid: true));
        Assert.Equal(1, limits.Refuse(MethodKind.Edit, 9, paid: true));
    }
}
