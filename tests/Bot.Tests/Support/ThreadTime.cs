using System.Globalization;

namespace Bot.Tests.Support;

/// <summary>What the running thread has cost the processor: a machine that is busy with other things makes it no longer, as it does a clock.</summary>
internal sealed class ThreadTime
{
    private const string Statistics = "/proc/thread-self/schedstat";

    private readonly long _nanoseconds;
    private readonly long _stamp;

    private ThreadTime(long nanoseconds, long stamp) => (_nanoseconds, _stamp) = (nanoseconds, stamp);

    /// <summary>Starts to measure; ask for the time on the same thread.</summary>
    public static ThreadTime Start() => new(Nanoseconds(), TimeProvider.System.GetTimestamp());

    /// <summary>Processor time since; where the system does not tell it, the time that has passed.</summary>
    public TimeSpan Elapsed => _nanoseconds == 0 ? TimeProvider.System.GetElapsedTime(_stamp) : TimeSpan.FromMicroseconds((Nanoseconds() - _nanoseconds) / 1000.0);

    private static long Nanoseconds()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Statistics))
            return 0;
        var numbers = File.ReadAllText(Statistics);
        return long.Parse(numbers.AsSpan(0, numbers.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
    }
}
