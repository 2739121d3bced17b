namespace Bot.Articles.Normalising;

/// <summary>How large the parts of an article may be, in UTF-16 units. What is longer is cut; what is more is dropped.</summary>
internal static class ArticleBounds
{
    /// <summary>Headline.</summary>
    public const int Headline = 300;

    /// <summary>Place of a dateline.</summary>
    public const int Place = 100;

    /// <summary>Agency of a dateline.</summary>
    public const int Agency = 60;

    /// <summary>Name of a feed or site.</summary>
    public const int Publisher = 60;

    /// <summary>Byline.</summary>
    public const int Byline = 200;

    /// <summary>One paragraph.</summary>
    public const int Paragraph = 10_000;

    /// <summary>Paragraphs of an article.</summary>
    public const int Paragraphs = 1_000;

    /// <summary>All paragraphs together.</summary>
    public const int Body = 300_000;

    /// <summary>An address.</summary>
    public const int Url = 2_048;

    /// <summary>A publisher's id; a longer one is replaced by its hash.</summary>
    public const int Identity = 400;

    /// <summary>A note on a correction.</summary>
    public const int CorrectionNote = 500;

    /// <summary>A code or a literal subject.</summary>
    public const int Code = 100;

    /// <summary>Codes of an article.</summary>
    public const int Codes = 64;
}
