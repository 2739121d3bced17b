using Bot.Sources.Feeds.Parsing;

namespace Bot.Sources.Feeds.Polling;

/// <summary>What stands at a polled address, whatever its format.</summary>
internal sealed record SourceReading
{
    /// <summary>The format in words, such as <c>RSS 2.0</c>.</summary>
    public required string Format { get; init; }

    /// <summary>As it calls itself; untrusted text, in which HTML may stand.</summary>
    public string? Title { get; init; }

    /// <summary>How often it asks to be read.</summary>
    public FeedRhythm Rhythm { get; init; } = FeedRhythm.None;

    /// <summary>In the order of the document.</summary>
    public required IReadOnlyList<SourceEntry> Entries { get; init; }
}
