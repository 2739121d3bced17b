namespace Bot.Articles.Wire;

/// <summary>What stands above a wire story's text.</summary>
internal sealed record WireHeader
{
    /// <summary>The headline, joined to one line; null where none was found.</summary>
    public string? Headline { get; init; }

    /// <summary>The time stamp (UTC).</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The writers, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>The agency a label names.</summary>
    public string? Agency { get; init; }

    /// <summary>The address a label names.</summary>
    public string? Url { get; init; }

    /// <summary>The language a label names.</summary>
    public string? Language { get; init; }

    /// <summary>The urgency a marker or a label gives, 1 to 9.</summary>
    public int? Urgency { get; init; }

    /// <summary>Whether a marker calls it a correction.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>What a desk's note says was corrected.</summary>
    public string? CorrectionNote { get; init; }

    /// <summary>What a marker makes of it.</summary>
    public PublicationStatus Status { get; init; }

    /// <summary>The instant an embargo line names (UTC).</summary>
    public DateTimeOffset? EmbargoUntil { get; init; }
}
