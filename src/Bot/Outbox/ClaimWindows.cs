namespace Bot.Outbox;

/// <summary>
/// How many rows of each lane to hold: about what leaves in a second, found by doubling and halving, so that a fast lane
/// never runs dry and what a slow lane holds is fresh.
/// </summary>
internal sealed class ClaimWindows(int most)
{
    private const int Least = 4;
    private const int First = 32;
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    private readonly int[] _windows = [.. Lanes.All.Select(_ => Math.Min(First, most))];
    private readonly TimeSpan[] _claimedAt = new TimeSpan[Lanes.Count];

    /// <summary>How many more rows a lane should take now; zero until half of its window has left.</summary>
    public int Room(Lane lane, int held)
    {
        var window = _windows[(int)lane];
        return held <= window / 2 ? window - held : 0;
    }

    /// <summary>Notes a claim that found as many rows as were asked for.</summary>
    public void Filled(Lane lane, TimeSpan now)
    {
        var since = now - _claimedAt[(int)lane];
        _claimedAt[(int)lane] = now;
        if (since < Quick)
            _windows[(int)lane] = Math.Min(most, _windows[(int)lane] * 2);
        else if (since > Slow)
            _windows[(int)lane] = Math.Max(Math.Min(Least, most), _windows[(int)lane] / 2);
    }
}
