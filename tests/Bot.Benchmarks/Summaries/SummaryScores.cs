namespace Bot.Benchmarks.Summaries;

/// <summary>The ROUGE scores of one way to summarise, an entry an article.</summary>
internal sealed record SummaryScores(string Name, IReadOnlyList<double> One, IReadOnlyList<double> Two, double Length)
{
    /// <summary>Mean ROUGE-1 F1, in percent.</summary>
    public double MeanOne => 100 * One.Average();

    /// <summary>Mean ROUGE-2 F1, in percent.</summary>
    public double MeanTwo => 100 * Two.Average();

    /// <summary>Summarises and scores every article.</summary>
    public static SummaryScores Of(string name, IReadOnlyList<HighlightedArticle> articles, Func<HighlightedArticle, string> summarise)
    {
        var summaries = articles.Select(summarise).ToList();
        return new(name, Score(1), Score(2), summaries.Average(summary => summary.Length));

        List<double> Score(int length) => articles
            .Select((article, i) => Rouge.F1(summaries[i], string.Join('\n', article.Highlights), length))
            .ToList();
    }
}
