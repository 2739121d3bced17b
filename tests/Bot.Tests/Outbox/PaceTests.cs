using Bot.Outbox;
using CsCheck;

namespace Bot.Tests.Outbox;

public sealed class PaceTests
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    [Theory]
    [InlineData(30, 29.4)]
    [InlineData(1000, 980)]
    public void A_steady_stream_comes_close_to_the_limit(double limit, double least)
    {
        var arrivals = Run(limit, seconds: 20, trip: () => Millisecond, step: TimeSpan.FromMilliseconds(0.25));
        Assert.InRange(arrivals.Count / 20.0, least, limit);
    }

    [Fact]
    public void No_second_ever_holds_more_than_the_limit_however_late_calls_and_timers_are() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[0, 80], Gen.Int[1, 60], Gen.Int[0, 1000])
            .Sample(
                (limit, jitter, step, seed) =>
                {
                    var random = new Random(seed);
                    var arrivals = Run(limit, seconds: 6, () => Millisecond * (1 + random.Next(jitter + 1)), TimeSpan.FromMilliseconds(step));
                    return MostInASecond(arrivals) <= limit;
                },
                iter: 50);

    [Fact]
    public void After_a_rest_there_is_no_burst()
    {
        var pace = new Pace(30);
        var now = TimeSpan.FromMinutes(5);
        Assert.True(pace.Wait(now) <= TimeSpan.Zero);
        pace.Leave(now);
        Assert.InRange(pace.Wait(now).TotalMilliseconds, 33, 34);

        pace.Rest();
        now += TimeSpan.FromMinutes(5);
        pace.Leave(now);
        Assert.InRange(pace.Wait(now).TotalMilliseconds, 33, 34);
    }

    [Fact]
    public void What_a_late_timer_missed_is_made_up()
    {
        var pace = new Pace(30);
        var now = TimeSpan.Zero;
        for (var i = 0; i < 30; i++, now += TimeSpan.FromMilliseconds(33.7))
        {
            pace.Leave(now);
            pace.Arrive(now, now);
        }

        now += TimeSpan.FromMilliseconds(40);
        pace.Leave(now);
        Assert.True(pace.Wait(now) < TimeSpan.FromMilliseconds(1));
    }

    /// <summary>Sends as fast as the pace allows; returns when calls reached the server, half way there and back.</summary>
    private static List<TimeSpan> Run(double limit, int seconds, Func<TimeSpan> trip, TimeSpan step)
    {
        var pace = new Pace(limit);
        List<TimeSpan> arrivals = [];
        PriorityQueue<TimeSpan, TimeSpan> answers = new();
        for (var now = TimeSpan.Zero; now < TimeSpan.FromSeconds(seconds); now += step)
        {
            while (answers.TryPeek(out var left, out var answered) && answered <= now)
            {
                answers.Dequeue();
                pace.Arrive(left, now);
            }

            while (pace.Wait(now) <= TimeSpan.Zero)
            {
                pace.Leave(now);
                var there = trip();
                arrivals.Add(now + there);
                answers.Enqueue(now, now + there + Millisecond);
            }
        }

        arrivals.Sort();
        return arrivals;
    }

    private static int MostInASecond(List<TimeSpan> arrivals)
    {
        var most = 0;
        for (int first = 0, last = 0; last < arrivals.Count; last++)
        {
            while (arrivals[last] - arrivals[first] >= TimeSpan.FromSeconds(1))
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
