using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Outbox;

public sealed class SteadyClockTests
{
    [Fact]
    public void It_follows_the_wall_forward_but_never_back()
    {
        var time = new AdjustableTime(Given.Time);
        var clock = new SteadyClock(time);
        var before = clock.Now();

        time.Set(TimeSpan.FromHours(-1));
        time.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(before + 5000, clock.Now());

        time.Set(TimeSpan.FromDays(1));
        Assert.Equal(time.Now(), clock.Now());
    }
}
