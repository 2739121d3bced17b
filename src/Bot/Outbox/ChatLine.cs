namespace Bot.Outbox;

/// <summary>What the pump remembers of one chat while it matters. Times are of the pump's monotonic clock.</summary>
internal sealed class ChatLine
{
    private List<Parcel>? _parked;
    private Queue<TimeSpan>? _minute;

    /// <summary>A call to it is under way: a chat's messages go one after another, so that they stay in order.</summary>
    public bool Busy { get; set; }

    /// <summary>When its next new message may leave.</summary>
    public TimeSpan NextMessage { get; set; }

    /// <summary>Telegram asked for silence until then, edits too.</summary>
    public TimeSpan PausedUntil { get; set; }

    /// <summary>Up to when messages that went back to the tables have taken its turns.</summary>
    public TimeSpan TakenUntil { get; set; }

    /// <summary>The newest row that went back: newer ones must not pass it, it and older ones may go.</summary>
    public long LastTaken { get; set; }

    /// <summary>How many parcels wait here for their turn.</summary>
    public int ParkedCount => _parked?.Count ?? 0;

    /// <summary>When a parcel may leave, as far as the chat is concerned.</summary>
    public TimeSpan FreeAt(Parcel parcel)
    {
        var own = parcel.IsNewMessage ? NextMessage : TimeSpan.Zero;
        return own > PausedUntil ? own : PausedUntil;
    }

    public void Park(Parcel parcel) => (_parked ??= []).Add(parcel);

    /// <summary>Takes the parked parcel that is free and stands in the highest lane, the oldest of these.</summary>
    public Parcel? Unpark(TimeSpan now)
    {
        Parcel? best = null;
        foreach (var parcel in _parked ?? [])
        {
            if (FreeAt(parcel) <= now && (best is null || parcel.Lane < best.Lane))
                best = parcel;
        }

        if (best is not null)
            _parked?.Remove(best);
        return best;
    }

    /// <summary>Takes out all that is parked.</summary>
    public IReadOnlyList<Parcel> UnparkAll()
    {
        var all = _parked ?? [];
        _parked = null;
        return all;
    }

    /// <summary>When the first parked parcel is free; null where none is parked.</summary>
    public TimeSpan? FirstFreeAt()
    {
        TimeSpan? first = null;
        foreach (var parcel in _parked ?? [])
        {
            if (first is null || FreeAt(parcel) < first)
                first = FreeAt(parcel);
        }

        return first;
    }

    /// <summary>Notes a new message in a group, and holds the next back where a minute would hold more than the limit.</summary>
    public void CountInMinute(TimeSpan now, int limit)
    {
        _minute ??= new Queue<TimeSpan>(limit);
        _minute.Enqueue(now);
        if (_minute.Count > limit)
            _minute.Dequeue();
        if (_minute.Count == limit && _minute.Peek() + TimeSpan.FromMinutes(1) is var room && room > NextMessage)
            NextMessage = room;
    }

    /// <summary>Whether nothing of it matters any more.</summary>
    public bool IsForgettable(TimeSpan now) =>
        !Busy && ParkedCount == 0 && NextMessage <= now && PausedUntil <= now && TakenUntil <= now
        && (_minute is null || _minute.Last() + TimeSpan.FromMinutes(1) <= now);
}
