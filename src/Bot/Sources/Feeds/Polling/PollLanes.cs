namespace Bot.Sources.Feeds.Polling;

/// <summary>
/// Keeps slow servers from taking the places of others: whoever has not answered after a moment moves to a lane of its own, or, where that
/// is full, is left and asked again in that lane, or after a while in the other, for it may have been we who were slow. No host has more
/// than one poll under way. One caller at a time.
/// </summary>
internal sealed class PollLanes(PollLimits limits, TimeProvider time)
{
    private const int MostRetries = 6;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, RunningPoll> _running = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Slowness> _slowHosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The polls under way.</summary>
    public IReadOnlyCollection<RunningPoll> Running => _running.Values;

    /// <summary>Places free for servers that are not slow.</summary>
    public int QuickRoom => limits.Quick - _running.Values.Count(poll => !poll.IsSlow);

    /// <summary>Places free for servers that are.</summary>
    public int SlowRoom => limits.Slow - _running.Values.Count(poll => poll.IsSlow);

    /// <summary>The host of a feed, or what stands in its place.</summary>
    public static string HostOf(FeedRow feed) => Uri.TryCreate(feed.Url, UriKind.Absolute, out var address) ? address.IdnHost : feed.Url;

    /// <summary>Whether a poll of the host is under way.</summary>
    public bool IsBusy(string host) => _running.ContainsKey(host);

    /// <summary>Whether the host was slow the last time, and must not try again among the others yet.</summary>
    public bool IsSlow(string host) =>
        _slowHosts.TryGetValue(host, out var slowness) && !(slowness.GivenUpAt is { } left && time.GetElapsedTime(left) > FirstRetry * Math.Pow(2, slowness.Times - 1));

    /// <summary>Gives a poll its place; the host must not be busy.</summary>
    public RunningPoll Enter(FeedRow feed, CancellationToken cancellationToken)
    {
        var host = HostOf(feed);
        var poll = new RunningPoll(feed, host, time.GetTimestamp(), cancellationToken) { IsSlow = IsSlow(host) };
        _running.Add(host, poll);
        if (poll.IsSlow)
            _slowHosts[host] = new Slowness(null, 0);
        return poll;
    }

    /// <summary>Frees a poll's place. Whether its host is slow is judged by its last answer.</summary>
    public void Leave(RunningPoll poll)
    {
        if (poll.Took <= limits.SlowAfter)
            _slowHosts.Remove(poll.Host);
        _running.Remove(poll.Host);
        poll.Dispose();
    }

    /// <summary>Moves those that have waited too long for their server.</summary>
    public void Sort()
    {
        var room = SlowRoom;
        foreach (var poll in _running.Values.Where(poll => poll is { IsSlow: false, Took: null, GivenUp.IsCancellationRequested: false } && time.GetElapsedTime(poll.StartedAt) > limits.SlowAfter))
        {
            if (room-- > 0)
            {
                _slowHosts[poll.Host] = new Slowness(null, 0);
                poll.IsSlow = true;
            }
            else
            {
                _slowHosts[poll.Host] = new Slowness(time.GetTimestamp(), Math.Min((_slowHosts.GetValueOrDefault(poll.Host)?.Times ?? 0) + 1, MostRetries));
                poll.GiveUp();
            }
        }
    }

    /// <summary>What is remembered of a slow host.</summary>
    /// <param name="GivenUpAt">A timestamp; null for a host whose slow answer is being waited for, or was.</param>
    /// <param name="Times">How often in a row it was given up.</param>
    private sealed record Slowness(long? GivenUpAt, int Times);
}
