namespace Bot.Sources.Feeds.Polling;

/// <summary>Who added a feed. Stored by number.</summary>
internal enum FeedOrigin
{
    /// <summary>The settings; it goes when it is taken out of them.</summary>
    Settings = 0,

    /// <summary>An administrator, in the chat.</summary>
    Administrator = 1,
}
