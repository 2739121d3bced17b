namespace Bot.Stories.Grouping;

/// <summary>A row of what recent articles are compared by, with the story its article belongs to.</summary>
internal sealed record StoredTerms
{
    public long ArticleId { get; init; }

    public long StoryId { get; init; }

    public long CoverageId { get; init; }

    /// <summary>Withdrawn stories take in no further article.</summary>
    public StoryState State { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long At { get; init; }

    public byte[] Terms { get; init; } = [];
}
