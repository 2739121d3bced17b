using System.Globalization;

namespace Bot.Benchmarks.Polling;

/// <summary>When each feed was asked for, and which were left longer than they should have been. Safe to use from any thread.</summary>
/// <param name="feeds">How many there are.</param>
internal sealed class PollTimes(int feeds)
{
    // The shortest interval any feed is polled at, which is what these ask for, spread by a tenth, and some seconds of grace.
    private static readonly TimeSpan Longest = (TimeSpan.FromMinutes(2) * 1.1) + TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly long[] _last = new long[feeds];
    private readonly HashSet<int> _late = [];
    private TimeSpan _longest;
    private int _polls;

    /// <summary>A feed was asked for.</summary>
    public void Note(int feed)
    {
        lock (_gate)
        {
            if (feed < 0 || feed >= _last.Length)
                return;
            Judge(feed);
            _last[feed] = TimeProvider.System.GetTimestamp();
            _polls++;
        }
    }

    /// <summary>"feeds polls late longest-gap-in-ms": feeds asked for at least once, and so on; a feed's silence until now counts too.</summary>
    public string Report()
    {
        lock (_gate)
        {
            for (var feed = 0; feed < _last.Length; feed++)
                Judge(feed);
            return string.Create(CultureInfo.InvariantCulture, $"{_last.Count(time => time > 0)} {_polls} {_late.Count} {(long)_longest.TotalMilliseconds}");
        }
    }

    // A feed never asked for has waited since the start.
    private void Judge(int feed)
    {
        var gap = TimeProvider.System.GetElapsedTime(_last[feed] > 0 ? _last[feed] : _started);
        if (gap > Longest)
            _late.Add(feed);
        if (gap > _longest)
            _longest = gap;
    }
}
