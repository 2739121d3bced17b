namespace Bot.Outbox;

/// <summary>Stops suspending where so many chats vanish at once that it must be Telegram, not they: more than one in a hundred within ten minutes.</summary>
internal sealed class SuspensionBreaker
{
    private const double Share = 0.01;
    private const int Always = 20;
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<TimeSpan> _lost = new();

    /// <summary>How many chats are active; the share is of these. At least a score may vanish, however few there are.</summary>
    public long Chats { get; set; }

    /// <summary>Whether it has tripped.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Notes a chat that is gone. Returns whether it may be suspended.</summary>
    public bool MayLose(TimeSpan now)
    {
        lock (_gate)
        {
            while (_lost.TryPeek(out var oldest) && now - oldest > Span)
                _lost.Dequeue();
            _lost.Enqueue(now);
            IsOpen = _lost.Count > Math.Max(Always, Chats * Share);
            return !IsOpen;
        }
    }
}
