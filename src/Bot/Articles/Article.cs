using System.Text.Json.Serialization;

namespace Bot.Articles;

/// <summary>One clean item from one source, ready to be summarised, grouped and matched. All text is NFC, without markup.</summary>
internal sealed record Article
{
    /// <summary>The row's key; 0 until the article is stored.</summary>
    public long Id { get; init; }

    /// <summary>The source it came from, such as <c>content</c> or the id of a feed.</summary>
    public required string SourceId { get; init; }

    /// <summary>What makes it the same article again within its source: the publisher's id, else a canonical address, else a file's stable name. Never the headline.</summary>
    public required string Identity { get; init; }

    /// <summary>Counts from 1; a changed text of the same identity is the next version.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The publisher's own number of this version; null where it gives none. A lower one never replaces a higher one.</summary>
    public long? Edition { get; init; }

    /// <summary>One line, without a trailing full stop added or removed.</summary>
    public required string Headline { get; init; }

    /// <summary>Where and from whom the text says it comes; null where it does not say.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The feed or site it came from, by its name; null where that has none.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who tells it, for readers: the agency of its dateline, else its publisher; null where neither is known.</summary>
    [JsonIgnore]
    public string? Outlet => Dateline?.Agency is { Length: > 0 } agency ? agency : Publisher;

    /// <summary>The writers' names as printed, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>The body, one entry a paragraph, unwrapped, dateline already stripped from the first.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>One to three whole sentences of the body, verbatim; see the summariser.</summary>
    public string Summary { get; init; } = "";

    /// <summary>BCP 47 primary language of the text, such as <c>en</c>, <c>fr</c>, <c>uk</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>When the source says it was published (UTC); null where it does not say.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When we accepted it (UTC).</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The address of the full story; http or https only.</summary>
    public string? Url { get; init; }

    /// <summary>1 highest to 9, as in ninjs; null where the source does not say.</summary>
    public int? Urgency { get; init; }

    /// <summary>Subjects and places as the source coded them.</summary>
    public IReadOnlyList<ArticleCode> Codes { get; init; } = [];

    /// <summary>Whether it may be shown, is withheld, or was withdrawn (ninjs <c>pubstatus</c>).</summary>
    public PublicationStatus Status { get; init; } = PublicationStatus.Usable;

    /// <summary>Not to be shown before this instant (UTC).</summary>
    public DateTimeOffset? EmbargoUntil { get; init; }

    /// <summary>Not to be shown from this instant on (UTC).</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Its source or an editor marked this version as a correction of an earlier one.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>What a version that corrects an earlier one says was wrong, for readers; null for a first text, a routine update, and a correction that does not say.</summary>
    public string? CorrectionNote { get; init; }
}
