using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

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

    /// <summary>A machine whose wall clock can be set while its monotonic one runs on.</summary>
    private sealed class AdjustableTime(DateTimeOffset start) : TimeProvider
    {
        private readonly FakeTimeProvider _inner = new(start);
        private TimeSpan _set;

        public override long TimestampFrequency => _inner.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => _inner.GetUtcNow() + _set;

        public override long GetTimestamp() => _inner.GetTimestamp();

        public void Set(TimeSpan difference) => _set += difference;

        public void Pass(TimeSpan time) => _inner.Advance(time);
    }
}
