namespace Bot.Outbox;

/// <summary>The quickest way there and back lately, from two spans of ten seconds that take turns.</summary>
internal sealed class QuickestTrip
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(500);

    private TimeSpan _began;
    private TimeSpan _before;
    private TimeSpan? _current;

    /// <summary>Zero until known, and at most half a second.</summary>
    public TimeSpan Value
    {
        get
        {
            var quickest = _current is { } current && current < _before ? current : _before;
            return quickest < Most ? quickest : Most;
        }
    }

    /// <summary>Notes a trip that ended now.</summary>
    public void Note(TimeSpan trip, TimeSpan now)
    {
        if (now - _began >= Span)
        {
            _before = _current ?? TimeSpan.Zero;
            _began = now;
            _current = null;
        }

        if (_current is null || trip < _current)
            _current = trip;
    }
}
