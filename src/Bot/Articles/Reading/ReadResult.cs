namespace Bot.Articles.Reading;

/// <summary>What reading a document gave: one or more articles, or the reason there is none.</summary>
internal sealed record ReadResult
{
    private ReadResult(IReadOnlyList<ArticleDraft> articles, Refusal? refusal) =>
        (Articles, Refusal) = (articles, refusal);

    /// <summary>The articles found, in document order; empty exactly when refused.</summary>
    public IReadOnlyList<ArticleDraft> Articles { get; }

    /// <summary>Why there is none; null when there are articles.</summary>
    public Refusal? Refusal { get; }

    /// <summary>A document that holds one article.</summary>
    public static ReadResult Of(ArticleDraft article) => new([article], null);

    /// <summary>A document that holds several; at least one is required.</summary>
    public static ReadResult Of(IReadOnlyList<ArticleDraft> articles)
    {
        if (articles.Count == 0)
            throw new ArgumentException("A document that was read holds at least one article.", nameof(articles));
        return new(articles, null);
    }

    /// <summary>A document that holds none.</summary>
    public static ReadResult Refuse(RefusalKind kind, string reason, int? line = null) =>
        new([], new Refusal(kind, reason, line));

    /// <summary>A document that holds none.</summary>
    public static ReadResult Refuse(Refusal refusal) => new([], refusal);
}
