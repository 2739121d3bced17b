namespace Bot.Articles;

/// <summary>What a reader of one format found in a document, before it is normalised, bounded and summarised. Its text is untrusted.</summary>
internal sealed record ArticleDraft
{
    /// <summary>The publisher's own id; null where the document bears none and its name or address must serve.</summary>
    public string? Identity { get; init; }

    /// <summary>The publisher's own number of this version; null where there is none.</summary>
    public long? Edition { get; init; }

    /// <summary>The headline as found; may hold odd white space.</summary>
    public required string Headline { get; init; }

    /// <summary>The dateline, already cut from the text.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The feed or site it came from, by its name.</summary>
    public string? Publisher { get; init; }

    /// <summary>The writers, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>The body, one entry a paragraph; empty only for a withdrawn article.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The declared BCP 47 language; null where it must be guessed from the text.</summary>
    public string? Language { get; init; }

    /// <summary>When the document says it was published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The full story's address as found; checked when normalised.</summary>
    public string? Url { get; init; }

    /// <summary>1 highest to 9, as in ninjs.</summary>
    public int? Urgency { get; init; }

    /// <summary>Subjects and places as the source coded them.</summary>
    public IReadOnlyList<ArticleCode> Codes { get; init; } = [];

    /// <summary>Whether it may be shown.</summary>
    public PublicationStatus Status { get; init; } = PublicationStatus.Usable;

    /// <summary>Not to be shown before this instant.</summary>
    public DateTimeOffset? EmbargoUntil { get; init; }

    /// <summary>Not to be shown from this instant on.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The source marks it as a correction, whether or not it says of what.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>What a correction says was wrong; null for a first text, a routine update, and a correction that does not say.</summary>
    public string? CorrectionNote { get; init; }
}
