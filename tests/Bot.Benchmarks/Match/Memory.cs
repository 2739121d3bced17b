namespace Bot.Benchmarks.Match;

/// <summary>What the process holds.</summary>
internal static class Memory
{
    /// <summary>Managed bytes in use after a full collection.</summary>
    public static long Managed()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
