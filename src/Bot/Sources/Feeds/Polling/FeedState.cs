namespace Bot.Sources.Feeds.Polling;

/// <summary>Whether a feed is polled. Stored by number.</summary>
internal enum FeedState
{
    /// <summary>Polled when due.</summary>
    Active = 0,

    /// <summary>Stopped by an administrator.</summary>
    Paused = 1,

    /// <summary>Stopped because its server says it is gone; the last error says how.</summary>
    Gone = 2,

    /// <summary>Taken out of the settings, or removed by an administrator. What it offered stays known, so that its return repeats nothing.</summary>
    Removed = 3,

    /// <summary>Shown to an administrator as something to add, and never polled until then.</summary>
    Offered = 4,
}
