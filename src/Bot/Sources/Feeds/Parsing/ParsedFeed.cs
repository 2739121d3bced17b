namespace Bot.Sources.Feeds.Parsing;

/// <summary>A feed as found: untrusted text, in which HTML may stand.</summary>
internal sealed record ParsedFeed
{
    public required FeedFormat Format { get; init; }

    /// <summary>The format's version as the feed declares it, such as <c>2.0</c>; empty where it does not.</summary>
    public string Version { get; init; } = "";

    /// <summary>The publisher's id of the feed.</summary>
    public string? Id { get; init; }

    /// <summary>May hold HTML.</summary>
    public string? Title { get; init; }

    /// <summary>May hold HTML.</summary>
    public string? Description { get; init; }

    /// <summary>Every link, the site first.</summary>
    public IReadOnlyList<FeedLink> Links { get; init; } = [];

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>Who owns it, in words.</summary>
    public string? Rights { get; init; }

    /// <summary>The program that wrote it.</summary>
    public string? Generator { get; init; }

    /// <summary>As printed.</summary>
    public string? Published { get; init; }

    /// <summary>As printed.</summary>
    public string? Updated { get; init; }

    public IReadOnlyList<FeedPerson> Authors { get; init; } = [];

    public IReadOnlyList<FeedPerson> Contributors { get; init; } = [];

    public IReadOnlyList<FeedCategory> Categories { get; init; } = [];

    /// <summary>The publisher's picture.</summary>
    public string? Image { get; init; }

    /// <summary>A small picture for lists.</summary>
    public string? Icon { get; init; }

    public FeedRhythm Rhythm { get; init; } = FeedRhythm.None;

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>The site's address.</summary>
    public string? Link => Links.Count > 0 && Links[0].Role == "alternate" ? Links[0].Address : null;
}
