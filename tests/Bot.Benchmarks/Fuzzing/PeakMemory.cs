namespace Bot.Benchmarks.Fuzzing;

/// <summary>What a piece of work holds at most at one moment, as opposed to all that it allocates and lets go of.</summary>
internal static class PeakMemory
{
    /// <summary>Runs the work on a thread of its own and collects garbage all the while. Slow; bytes.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var thread = new Thread(() => work(), 16 * 1024 * 1024) { IsBackground = true };
        thread.Start();
        while (!thread.Join(TimeSpan.FromMilliseconds(1)))
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - before);
        }

        return peak;
    }
}
