using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Delivery;

/// <summary>What this program has used up so far.</summary>
internal sealed record Cost(TimeSpan User, TimeSpan Kernel, long Allocated, int Collections, TimeSpan Paused)
{
    /// <summary>From the start of the program until now.</summary>
    public static Cost Begin()
    {
        var process = Process.GetCurrentProcess();
        return new Cost(process.UserProcessorTime, process.PrivilegedProcessorTime, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.GetTotalPauseDuration());
    }

    /// <summary>What has been used up since then, for one of so many messages, in words.</summary>
    public string Of(int messages)
    {
        var now = Begin();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  a message: {(now.User - User).TotalMicroseconds / messages:0} + {(now.Kernel - Kernel).TotalMicroseconds / messages:0} µs of CPU in program and kernel, {(now.Allocated - Allocated) / messages:N0} bytes; {now.Collections - Collections} collections, {(now.Paused - Paused).TotalMilliseconds:0} ms in all");
    }
}
