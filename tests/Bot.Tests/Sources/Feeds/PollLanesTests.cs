using Bot.Sources.Feeds.Polling;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Sources.Feeds;

public sealed class PollLanesTests
{
    private static readonly PollLimits Limits = new() { Quick = 2, Slow = 1, SlowAfter = TimeSpan.FromSeconds(1) };

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Who_does_not_answer_in_a_moment_frees_its_place_for_others()
    {
        var lanes = new PollLanes(Limits, _time);
        var (one, two) = (Enter(lanes, "a.example"), Enter(lanes, "b.example"));
        Assert.Equal((0, 1), (lanes.QuickRoom, lanes.SlowRoom));
        two.Answer(TimeSpan.FromMilliseconds(10));
        _time.Advance(TimeSpan.FromSeconds(1.1));
        lanes.Sort();
        Assert.True(one.IsSlow && !one.GivenUp.IsCancellationRequested);
        // Read in good time, it waits only for the intake.
        Assert.False(two.IsSlow);
        Assert.Equal((1, 0), (lanes.QuickRoom, lanes.SlowRoom));
    }

    [Fact]
    public void Where_the_slow_lane_is_full_a_slow_server_is_left_and_comes_again_there()
    {
        var lanes = new PollLanes(Limits, _time);
        var polls = new[] { Enter(lanes, "a.example"), Enter(lanes, "b.example") };
        _time.Advance(TimeSpan.FromSeconds(1.1));
        lanes.Sort();
        var left = Assert.Single(polls, poll => poll.GivenUp.IsCancellationRequested);
        lanes.Leave(left);
        Assert.Equal((2, 0), (lanes.QuickRoom, lanes.SlowRoom));
        Assert.True(lanes.IsSlow(left.Host) && !lanes.IsBusy(left.Host));
        lanes.Leave(Assert.Single(polls, poll => poll != left));
        Assert.True(Enter(lanes, left.Host).IsSlow);
    }

    [Fact]
    public void Who_was_left_may_try_again_among_the_others_after_a_while_and_each_time_later()
    {
        var lanes = new PollLanes(Limits with { Slow = 0 }, _time);
        foreach (var wait in new[] { 5, 10, 20 })
        {
            var poll = Enter(lanes, "a.example");
            Assert.False(poll.IsSlow);
            _time.Advance(TimeSpan.FromSeconds(1.1));
            lanes.Sort();
            lanes.Leave(poll);
            _time.Advance(TimeSpan.FromSeconds(wait - 0.1));
            Assert.True(lanes.IsSlow("a.example"));
            _time.Advance(TimeSpan.FromSeconds(0.2));
            Assert.False(lanes.IsSlow("a.example"));
        }
    }

    [Fact]
    public void A_server_is_judged_by_its_last_answer()
    {
        var lanes = new PollLanes(Limits, _time);
        foreach (var (seconds, slow) in new[] { (3, true), (2, true), (0, false) })
        {
            var poll = Enter(lanes, "a.example");
            _time.Advance(TimeSpan.FromSeconds(seconds));
            lanes.Sort();
            poll.Answer(TimeSpan.FromSeconds(seconds));
            lanes.Leave(poll);
            Assert.Equal(slow, lanes.IsSlow("A.EXAMPLE"));
        }
    }

    private static RunningPoll Enter(PollLanes lanes, string host) =>
        lanes.Enter(new FeedRow { SourceId = host, Url = $"http://{host}/feed" }, CancellationToken.None);
}
