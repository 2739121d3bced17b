namespace Bot.Newsdesk.Try;

/// <summary>An article as it would be taken from a feed or an agency's file; its names are those of <see cref="TryArticle"/> where both have them.</summary>
internal sealed record TryFeedArticle
{
    /// <summary>What tells it from others of its source.</summary>
    public required string Id { get; init; }

    public required string Headline { get; init; }

    /// <summary>Paragraphs separated by line ends.</summary>
    public required string Body { get; init; }

    /// <summary>What an alert would say.</summary>
    public required string Summary { get; init; }

    public required string Language { get; init; }

    /// <summary>UTC, ISO 8601; null where it is not known.</summary>
    public string? Published { get; init; }

    public string? Url { get; init; }

    public string? Byline { get; init; }

    /// <summary>The dateline's place.</summary>
    public string? Place { get; init; }

    public int? Urgency { get; init; }

    /// <summary>Texts such as <c>medtop:20000599</c>, <c>country:FR</c> or plain words.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>usable, withheld or canceled.</summary>
    public required string Status { get; init; }
}
