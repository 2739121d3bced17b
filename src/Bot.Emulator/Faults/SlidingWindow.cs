namespace Bot.Emulator.Faults;

/// <summary>At most a number of events in any span of time. Ticks are of the caller's monotonic clock. Not thread-safe.</summary>
internal sealed class SlidingWindow(int limit, long span)
{
    private readonly Queue<long> _events = new(Math.Min(limit, 1024));

    public long Latest { get; private set; } = long.MinValue;

    /// <summary>Ticks until one more event fits; 0 or less where it fits now.</summary>
    public long Wait(long now)
    {
        while (_events.TryPeek(out var oldest) && now - oldest >= span)
            _events.Dequeue();
        return _events.Count < limit ? 0 : _events.Peek() + span - now;
    }

    public void Add(long now)
    {
        _events.Enqueue(now);
        Latest = now;
    }
}
