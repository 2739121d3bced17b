namespace Bot.Outbox;

/// <summary>
/// An even pace with no burst, kept a little under the limit, and a log of the last second that no lateness of ours or of
/// the network can outwit: an accepted call stays counted for a second from its answer, less the quickest way there and back,
/// so that the server never sees more than the limit in any second. Times are of one monotonic clock.
/// </summary>
internal sealed class Pace
{
    /// <summary>How much of the limit is used: room for the unevenness of the network.</summary>
    private const double Share = 0.99;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>So much of the beat may be made up where a timer, or the machine, was late while something waited.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(100);

    private readonly int _limit;
    private readonly TimeSpan _gap;
    private readonly Queue<TimeSpan> _answered = new();
    private readonly QuickestTrip _quickest = new();
    private TimeSpan _next;
    private bool _rested = true;
    private int _open;

    /// <summary>Begins with nothing sent.</summary>
    /// <param name="perSecond">The limit; 0: none.</param>
    public Pace(double perSecond)
    {
        IsLimited = perSecond > 0;
        if (!IsLimited)
            return;
        _limit = Math.Max(1, (int)perSecond);
        _gap = Second / (perSecond * Share);
    }

    /// <summary>Whether there is a limit at all.</summary>
    public bool IsLimited { get; }

    /// <summary>How long until one more may leave; zero or less: now.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        if (!IsLimited)
            return TimeSpan.Zero;
        Forget(now);
        var beat = _next - now;
        if (_open + _answered.Count < _limit)
            return beat;
        // With the log full of calls under way, only an answer can make room.
        var room = _answered.TryPeek(out var oldest) ? oldest + Window - now : Second;
        return room > beat ? room : beat;
    }

    /// <summary>Notes that a call leaves now.</summary>
    public void Leave(TimeSpan now)
    {
        if (!IsLimited)
            return;
        var earliest = _rested ? now : now - Slack;
        _next = (_next > earliest ? _next : earliest) + _gap;
        _rested = false;
        _open++;
    }

    /// <summary>Notes that nothing waited: a rest gives no claim to a burst.</summary>
    public void Rest() => _rested = true;

    /// <summary>Notes that a call was answered, or failed.</summary>
    public void Arrive(TimeSpan left, TimeSpan now)
    {
        if (!IsLimited)
            return;
        _open--;
        _answered.Enqueue(now);
        _quickest.Note(now - left, now);
    }

    private TimeSpan Window => Second - _quickest.Value;

    private void Forget(TimeSpan now)
    {
        while (_answered.TryPeek(out var oldest) && now - oldest >= Window)
            _answered.Dequeue();
    }
}
