using Bot.Articles;
using Bot.Articles.Normalising;

namespace Bot.Sources.Feeds.Polling;

/// <summary>What a poll of an address would read. Its texts are clean and bounded.</summary>
internal sealed record TrialReading
{
    private const int MostHeadlines = 3;
    private const int LongestTitle = 200;

    /// <summary>Where it stands, permanent redirects followed.</summary>
    public required Uri Address { get; init; }

    /// <summary>Why nothing was read; null where something was.</summary>
    public SourceProblem? Problem { get; init; }

    /// <summary>The feeds that a page names which is none itself.</summary>
    public IReadOnlyList<FoundFeed> Feeds { get; init; } = [];

    /// <summary>The format in words.</summary>
    public string Format { get; init; } = "";

    public string? Title { get; init; }

    /// <summary>How many entries there are.</summary>
    public int Count { get; init; }

    /// <summary>How many of them can be no article: neither title nor text.</summary>
    public int Unusable { get; init; }

    /// <summary>How many carry no more than a teaser.</summary>
    public int Teasers { get; init; }

    /// <summary>The newest headlines, at most three.</summary>
    public IReadOnlyList<string> Headlines { get; init; } = [];

    /// <summary>Sums a document up.</summary>
    public static TrialReading Of(Uri address, SourceReading document)
    {
        var drafts = document.Entries
            .Select(entry => (entry.PublishedAt, Draft: entry.Draft()))
            .OrderByDescending(pair => pair.PublishedAt ?? DateTimeOffset.MaxValue)
            .Select(pair => pair.Draft)
            .OfType<ArticleDraft>()
            .ToList();
        return new TrialReading
        {
            Address = address,
            Format = document.Format,
            Title = CleanText.LineOrNull(document.Title, LongestTitle),
            Count = document.Entries.Count,
            Unusable = document.Entries.Count - drafts.Count,
            Teasers = drafts.Count(draft => Teaser.Is(draft.Paragraphs)),
            Headlines = [.. drafts.Take(MostHeadlines).Select(draft => CleanText.Line(draft.Headline, LongestTitle))],
        };
    }
}
