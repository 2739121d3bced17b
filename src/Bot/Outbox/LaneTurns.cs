namespace Bot.Outbox;

/// <summary>
/// Whose turn it is: the highest lane with something to send, but a lane that waits saves up a twentieth of every turn, and
/// takes the turn it has saved for, so that none starves.
/// </summary>
internal sealed class LaneTurns
{
    /// <summary>The share of the turns that a lane keeps under any load above it.</summary>
    public const double KeptShare = 0.05;

    private readonly double[] _saved = new double[Lanes.Count];

    /// <summary>Returns the lane to serve, or null where none has anything.</summary>
    /// <param name="waiting">Whether a lane, by its number, has something to send.</param>
    public Lane? Next(ReadOnlySpan<bool> waiting)
    {
        var highest = waiting.IndexOf(value: true);
        if (highest < 0)
            return null;
        for (var lane = highest + 1; lane < Lanes.Count; lane++)
        {
            if (waiting[lane] && _saved[lane] + KeptShare >= 1)
                return (Lane)lane;
        }

        return (Lane)highest;
    }

    /// <summary>Notes that a lane was served while these were waiting.</summary>
    public void Served(Lane served, ReadOnlySpan<bool> waiting)
    {
        for (var lane = 0; lane < Lanes.Count; lane++)
            _saved[lane] = waiting[lane] && lane != (int)served ? Math.Min(1, _saved[lane] + KeptShare) : 0;
    }
}
