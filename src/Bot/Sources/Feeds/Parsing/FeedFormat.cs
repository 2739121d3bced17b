namespace Bot.Sources.Feeds.Parsing;

/// <summary>The families of feed formats.</summary>
internal enum FeedFormat
{
    /// <summary>RSS 0.9x, 1.0 and 2.0.</summary>
    Rss,

    /// <summary>Atom 0.3 and 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org).</summary>
    Json,
}
