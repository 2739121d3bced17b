namespace Bot.Sources.Pages;

/// <summary>The readable part of a web page: words only.</summary>
internal sealed record ReadPage
{
    /// <summary>Empty where the page names none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The writers, without "By".</summary>
    public string? Byline { get; init; }

    public DateTimeOffset? Published { get; init; }

    /// <summary>BCP 47 primary language; as declared, else told from the text.</summary>
    public required string Language { get; init; }

    /// <summary>The story, one entry a paragraph, without the words under pictures.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>All that is readable, the words under pictures too.</summary>
    public required string Text { get; init; }
}
