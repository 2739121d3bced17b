using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Outbox;

/// <summary>A machine whose wall clock can be set while its monotonic one runs on.</summary>
internal sealed class AdjustableTime(DateTimeOffset start) : TimeProvider
{
    private readonly FakeTimeProvider _inner = new(start);
    private TimeSpan _set;

    public override long TimestampFrequency => _inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _inner.GetUtcNow() + _set;

    public override long GetTimestamp() => _inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _inner.CreateTimer(callback, state, dueTime, period);

    public void Set(TimeSpan difference) => _set += difference;

    public void Pass(TimeSpan time) => _inner.Advance(time);
}
