namespace Bot.Sources.Feeds.Parsing;

/// <summary>One entry of a feed as found: untrusted text, in which HTML may stand.</summary>
internal sealed record FeedItem
{
    /// <summary>The publisher's id (<c>guid</c>, <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>May hold HTML.</summary>
    public string? Title { get; init; }

    /// <summary>Every link, the one to read first.</summary>
    public IReadOnlyList<FeedLink> Links { get; init; } = [];

    /// <summary>The teaser; may hold HTML.</summary>
    public string? Summary { get; init; }

    /// <summary>The full text; may hold HTML.</summary>
    public string? Content { get; init; }

    /// <summary>Whether the content is said to be plain text, in which a mark like <c>&lt;</c> is itself.</summary>
    public bool IsPlain { get; init; }

    /// <summary>As printed.</summary>
    public string? Published { get; init; }

    /// <summary>As printed.</summary>
    public string? Updated { get; init; }

    public IReadOnlyList<FeedPerson> Authors { get; init; } = [];

    public IReadOnlyList<FeedPerson> Contributors { get; init; } = [];

    public IReadOnlyList<FeedCategory> Categories { get; init; } = [];

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>Who owns it, in words.</summary>
    public string? Rights { get; init; }

    /// <summary>The picture that goes with it.</summary>
    public string? Image { get; init; }

    /// <summary>The feed it was taken from, where it says so.</summary>
    public ParsedFeed? Source { get; init; }

    /// <summary>The address to read it at.</summary>
    public string? Link => Links.Count > 0 && Links[0].Role == "alternate" ? Links[0].Address : null;
}
