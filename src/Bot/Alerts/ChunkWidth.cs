namespace Bot.Alerts;

/// <summary>
/// How many destinations to plan in one transaction: as many as hold the writer for some 20 ms on this machine, and never
/// more than 10,000. The width in keys follows from how many of them want the story.
/// </summary>
internal sealed class ChunkWidth
{
    /// <summary>The most alerts of one transaction.</summary>
    public const int MostAlerts = 10_000;

    private const int FewestAlerts = 250;
    private const long WidestRange = 1_000_000;
    private static readonly TimeSpan Hold = TimeSpan.FromMilliseconds(15);

    private double _alerts = 2000;
    private double _share = 1;

    /// <summary>The alerts a chunk should have now.</summary>
    public int Alerts => (int)_alerts;

    /// <summary>The keys a chunk should look at now.</summary>
    public long Keys => (long)Math.Clamp(_alerts / _share, 1, WidestRange);

    /// <summary>Notes how many wanted the story among so many keys.</summary>
    public void Counted(long keys, int wanting) => _share = Math.Max((wanting + 0.5) / keys, 1e-6);

    /// <summary>Notes how long a chunk held the writer.</summary>
    public void Held(int alerts, TimeSpan held)
    {
        if (alerts < FewestAlerts || held <= TimeSpan.Zero)
            return;
        var fitting = alerts * (Hold / held);
        // It grows with care and shrinks at once: what others wait for is the longest hold.
        _alerts = Math.Clamp(Math.Min(fitting, _alerts * 1.5), FewestAlerts, MostAlerts);
    }
}
