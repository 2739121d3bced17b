using Bot.Articles.Summarising;

namespace Bot.Benchmarks.Summaries;

/// <summary>Measures the summariser on articles with editors' highlights, against the first three sentences and the first 280 characters.</summary>
internal sealed class SummariesRun : IVerb
{
    private const string DefaultFile = "../shared/data/summaries/open.jsonl";

    /// <inheritdoc/>
    public string Name => "summaries";

    /// <inheritdoc/>
    public string Summary => "ROUGE against editors' highlights; a JSON Lines file may be named";

    /// <inheritdoc/>
    public Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var path = arguments.Words.Count > 0 ? arguments.Words[0] : DefaultFile;
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"'{path}' is not there. Name a JSON Lines file with headline, body, language and highlights.");
            return Task.FromResult(1);
        }

        var articles = HighlightedArticle.ReadAll(path);
        var three = SummaryScores.Of("three sentences", articles, a => string.Join(' ', Summariser.SummariseSentences(a.Headline, a.Paragraphs, a.Language, 3)));
        var alert = SummaryScores.Of("alert (280 characters)", articles, a => Summariser.Summarise(a.Headline, a.Paragraphs, a.Language));
        var lead = SummaryScores.Of("first three sentences", articles, a => string.Join(' ', Sentences(a).Take(3)));
        var first = SummaryScores.Of("first 280 characters", articles, a => string.Join(' ', a.Paragraphs) is var body ? body[..Math.Min(body.Length, 280)] : "");
        Print(three, lead, alert, first);
        var verbatim = articles.Count(IsVerbatim);
        Console.WriteLine($"verbatim in {verbatim} of {articles.Count}; {Speed(articles):0} alert summaries a processor second");
        ResultLine.Print(
            "quality summaries",
            ("r1", three.MeanOne),
            ("r2", three.MeanTwo),
            ("lead3_r1", lead.MeanOne),
            ("lead3_r2", lead.MeanTwo),
            ("p", PairedBootstrap.P(three.One, lead.One)),
            ("alert_r1", alert.MeanOne),
            ("first280_r1", first.MeanOne),
            ("alert_p", PairedBootstrap.P(alert.One, first.One)),
            ("verbatim_percent", 100.0 * verbatim / articles.Count));
        return Task.FromResult(0);
    }

    private static IEnumerable<string> Sentences(HighlightedArticle article) =>
        article.Paragraphs.SelectMany(paragraph => SentenceSplitter.Split(paragraph, article.Language));

    // Processor time, so that a busy machine measures the same; warm, because the articles were summarised before.
    private static double Speed(IReadOnlyList<HighlightedArticle> articles)
    {
        const int Rounds = 5;
        var started = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var article in articles)
                Summariser.Summarise(article.Headline, article.Paragraphs, article.Language);
        }

        return Rounds * articles.Count / (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }

    private static bool IsVerbatim(HighlightedArticle article) => Summariser
        .SummariseSentences(article.Headline, article.Paragraphs, article.Language, 3)
        .All(sentence => article.Paragraphs.Any(paragraph => paragraph.Contains(sentence, StringComparison.Ordinal)));

    private static void Print(params SummaryScores[] rows)
    {
        Console.WriteLine($"{"",-24} {"R1",7} {"R2",7} {"length",7}");
        foreach (var row in rows)
            Console.WriteLine($"{row.Name,-24} {row.MeanOne,7:0.00} {row.MeanTwo,7:0.00} {row.Length,7:0}");
    }
}
