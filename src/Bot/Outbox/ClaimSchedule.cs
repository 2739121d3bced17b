namespace Bot.Outbox;

/// <summary>
/// When to claim, and from which lanes: where there is room and there may be more. A lane that gave less than was asked for
/// is left alone until something new is said to be due, the next due time comes, or the idle wait has passed.
/// </summary>
internal sealed class ClaimSchedule(int laneWindow)
{
    private static readonly TimeSpan IdleWait = TimeSpan.FromSeconds(1);

    private readonly ClaimWindows _windows = new(laneWindow);
    private readonly bool[] _mayHaveMore = new bool[Lanes.Count];
    private TimeSpan _lookAgain;
    private long _version = -1;

    /// <summary>Returns the lanes to claim from and how many rows of each.</summary>
    /// <param name="now">The pump's monotonic clock.</param>
    /// <param name="version">The signal's.</param>
    /// <param name="held">How many parcels of a lane wait.</param>
    public IReadOnlyList<(Lane Lane, int Most)> Needs(TimeSpan now, long version, Func<Lane, int> held)
    {
        if (version != _version || now >= _lookAgain)
        {
            _version = version;
            _lookAgain = now + IdleWait;
            Array.Fill(_mayHaveMore, value: true);
        }

        List<(Lane, int)>? needs = null;
        foreach (var lane in Lanes.All)
        {
            if (_mayHaveMore[(int)lane] && _windows.Room(lane, held(lane)) is > 0 and var room)
                (needs ??= []).Add((lane, room));
        }

        return needs ?? [];
    }

    /// <summary>Whether a lane has room and may have more.</summary>
    public bool HasRoom(Lane lane, Func<Lane, int> held) => _mayHaveMore[(int)lane] && _windows.Room(lane, held(lane)) > 0;

    /// <summary>Whether the last claim failed.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Notes what a claim from these lanes brought.</summary>
    public void Claimed(IReadOnlyList<(Lane Lane, int Most)> needs, ClaimBatch batch, TimeSpan nextDue, TimeSpan now)
    {
        IsRefused = false;
        foreach (var (lane, _) in needs)
        {
            _mayHaveMore[(int)lane] = batch.Filled.Contains(lane);
            if (_mayHaveMore[(int)lane])
                _windows.Filled(lane, now);
        }

        LookAgain(nextDue);
    }

    /// <summary>Notes that a claim failed, as on a full disk: lets a while pass before the next.</summary>
    public void Refused(TimeSpan now)
    {
        IsRefused = true;
        Array.Fill(_mayHaveMore, value: false);
        _lookAgain = now + IdleWait;
    }

    /// <summary>Something falls due then.</summary>
    public void LookAgain(TimeSpan at)
    {
        if (at < _lookAgain)
            _lookAgain = at;
    }

    /// <summary>How long until all lanes are worth a look.</summary>
    public TimeSpan Wait(TimeSpan now) => _lookAgain - now;
}
