using Bot.Storage;

namespace Bot.Sources.Feeds.Polling;

/// <summary>What is due and can be asked for now, looked up some at a time. Feeds of a busy host, or beyond their lane, come with a later look.</summary>
internal sealed class DueFeeds(Database database, PollLanes lanes, TimeProvider time)
{
    private const int Window = 128;

    private readonly Queue<FeedRow> _found = new();

    /// <summary>Looks again for what is due, once all that was found before is taken.</summary>
    public void Look()
    {
        if (_found.Count > 0)
            return;
        var (quick, slow) = (lanes.QuickRoom > 0 ? Window : 0, lanes.SlowRoom);
        var hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var connection = database.OpenReader();
        foreach (var feed in FeedStore.Due(connection, time.GetUtcNow()))
        {
            if (quick <= 0 && slow <= 0)
                return;
            var host = PollLanes.HostOf(feed);
            if (lanes.IsBusy(host) || hosts.Contains(host) || (lanes.IsSlow(host) ? slow-- : quick--) <= 0)
                continue;
            hosts.Add(host);
            _found.Enqueue(feed);
        }
    }

    /// <summary>The next feed for which there is a place; null where there is none.</summary>
    public FeedRow? Next()
    {
        while (_found.TryPeek(out var feed))
        {
            var host = PollLanes.HostOf(feed);
            var isSlow = lanes.IsSlow(host);
            if (!isSlow && lanes.QuickRoom <= 0)
                return null;
            _found.Dequeue();
            if (!lanes.IsBusy(host) && (!isSlow || lanes.SlowRoom > 0))
                return feed;
        }

        return null;
    }
}
