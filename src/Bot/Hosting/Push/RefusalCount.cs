namespace Bot.Hosting.Push;

/// <summary>Counts requests without the key, so that the log hears of the first at once and of further ones at most once a minute.</summary>
internal sealed class RefusalCount(TimeProvider time)
{
    private static readonly TimeSpan Gap = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private long? _told;
    private int _untold;

    /// <summary>Counts one. Returns how many have not been told of, this one among them; 0: it is too early to tell.</summary>
    public int Note()
    {
        lock (_lock)
        {
            _untold++;
            if (_told is { } told && time.GetElapsedTime(told) < Gap)
                return 0;
            var count = _untold;
            (_told, _untold) = (time.GetTimestamp(), 0);
            return count;
        }
    }
}
