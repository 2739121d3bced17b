using Bot.Storage;

namespace Bot.Outbox;

/// <summary>
/// The wall clock as the pump follows it: forward at once, never back. When the machine's clock is set back, what was due
/// stays due; nothing waits for the same hour to come again.
/// </summary>
internal sealed class SteadyClock(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly long _began = time.GetTimestamp();
    private long _wall = time.Now();
    private TimeSpan _at;

    /// <summary>Time since the clock was made, on the machine's monotonic clock.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_began);

    /// <summary>The present in Unix milliseconds.</summary>
    public long Now()
    {
        lock (_gate)
        {
            var passed = (long)(Elapsed - _at).TotalMilliseconds;
            _wall = Math.Max(time.Now(), _wall + passed);
            _at += TimeSpan.FromMilliseconds(passed);
            return _wall;
        }
    }

    /// <summary>The instant, in Unix milliseconds, at which <see cref="Elapsed"/> will be so much, rounded up.</summary>
    public long InstantOf(TimeSpan elapsed) => Now() + (long)Math.Ceiling((elapsed - Elapsed).TotalMilliseconds);
}
