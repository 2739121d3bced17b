using System.Diagnostics;
using Bot.Storage;

namespace Bot.Benchmarks.Delivery;

/// <summary>Asks for the writer again and again.</summary>
internal static class WriterProbe
{
    /// <summary>Returns the longest wait, in milliseconds, until cancelled.</summary>
    public static async Task<double> RunAsync(DatabaseWriter writer, CancellationToken ct)
    {
        var longest = 0.0;
        while (!ct.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            await writer.WriteAsync(_ => { }, CancellationToken.None);
            longest = Math.Max(longest, watch.Elapsed.TotalMilliseconds);
            await Task.Delay(TimeSpan.FromMilliseconds(3), TimeProvider.System, CancellationToken.None);
        }

        return longest;
    }
}
