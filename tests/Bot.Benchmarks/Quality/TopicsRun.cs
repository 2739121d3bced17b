using Bot.Matching;
using Bot.Topics;

namespace Bot.Benchmarks.Quality;

/// <summary><c>quality topics</c>: precision, recall and F1 of the catalogue beside plain keywords.</summary>
internal sealed class TopicsRun
{
    /// <summary>Topics with fewer labelled positives say little and stand outside the macro average.</summary>
    private const int LeastPositives = 8;

    /// <summary>Measures and prints; returns the exit code.</summary>
    public int Run(BenchmarkArguments arguments)
    {
        if (LabelledFiles.Folder is not { } data)
        {
            Console.Error.WriteLine("The material is not beside this checkout (../shared/data).");
            return 1;
        }

        var reading = TopicCatalogueReader.Read(Content.Topics);
        foreach (var problem in reading.Problems)
            Console.Error.WriteLine(problem);
        var catalogue = reading.Catalogue;
        var labelled = LabelledFiles.Topics(arguments.Words.FirstOrDefault(File.Exists) ?? Path.Combine(data, "topics", "open.jsonl"));
        var misses = arguments.Words.Contains("--misses");
        var ours = Measure(labelled, catalogue, new TopicSurvey(catalogue.Topics), misses);
        var plain = Measure(labelled, catalogue, new PlainKeywords(catalogue));
        Print(ours, plain);
        var ukraine = UkraineRecall(Path.Combine(data, "ukraine", "ruwa-reuters-open.jsonl"), catalogue, misses);
        CategoryTable.Print(Path.Combine(data, "multilingual"), new TopicSurvey(catalogue.Topics), arguments.Quick);
        var frequent = ours.Values.Where(tally => tally.Positives >= LeastPositives).ToList();
        var defence = ours.GetValueOrDefault("defence", new Tally());
        ResultLine.Print("quality topics",
            ("macro_f1", frequent.Count == 0 ? 0.0 : frequent.Average(tally => tally.F1)),
            ("defence_precision", defence.Precision),
            ("defence_recall", defence.Recall),
            ("ukraine_recall", ukraine));
        return 0;
    }

    private static SortedDictionary<string, Tally> Measure(IReadOnlyList<LabelledArticle> labelled, TopicCatalogue catalogue, TopicSurvey survey, bool misses) =>
        Count(labelled, catalogue, one =>
        {
            var found = survey.Of(one.Article);
            var given = found.Where(finding => finding.Why.MainSubject).Select(finding => finding.Topic.Slug).ToHashSet();
            if (misses)
                MissPrinter.Print(one, found);
            return given;
        });

    private static SortedDictionary<string, Tally> Measure(IReadOnlyList<LabelledArticle> labelled, TopicCatalogue catalogue, PlainKeywords plain) =>
        Count(labelled, catalogue, one => plain.Of(one.Article));

    private static SortedDictionary<string, Tally> Count(IReadOnlyList<LabelledArticle> labelled, TopicCatalogue catalogue, Func<LabelledArticle, IReadOnlySet<string>> answer)
    {
        var labels = labelled.SelectMany(one => one.Topics.Concat(one.Disputed)).ToHashSet();
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var topic in catalogue.Topics.Where(topic => labels.Contains(topic.Slug)))
            tallies[topic.Slug] = new Tally();
        foreach (var one in labelled)
        {
            var given = answer(one);
            foreach (var (slug, tally) in tallies.Where(pair => !one.Disputed.Contains(pair.Key)))
                tally.Count(one.Topics.Contains(slug), given.Contains(slug));
        }

        return tallies;
    }

    private static void Print(SortedDictionary<string, Tally> ours, SortedDictionary<string, Tally> plain)
    {
        Console.WriteLine($"{"topic",-20}{"positives",10}{"precision",11}{"recall",8}{"F1",7}   plain keywords: precision, recall, F1");
        foreach (var (slug, tally) in ours)
        {
            var other = plain[slug];
            Console.WriteLine($"{slug,-20}{tally.Positives,10}{tally.Precision,11:0.00}{tally.Recall,8:0.00}{tally.F1,7:0.00}{other.Precision,19:0.00}{other.Recall,8:0.00}{other.F1,7:0.00}");
        }

        var frequent = ours.Where(pair => pair.Value.Positives >= LeastPositives).ToList();
        Console.WriteLine($"macro F1 of {frequent.Count} topics with {LeastPositives} or more: {frequent.Average(pair => pair.Value.F1):0.000}, plain keywords {frequent.Average(pair => plain[pair.Key].F1):0.000}");
        var (right, wrong, missed) = (ours.Values.Sum(t => t.Right), ours.Values.Sum(t => t.Wrong), ours.Values.Sum(t => t.Missed));
        Console.WriteLine($"all topics together: precision {(double)right / Math.Max(1, right + wrong):0.000}, recall {(double)right / Math.Max(1, right + missed):0.000}");
    }

    private static double UkraineRecall(string path, TopicCatalogue catalogue, bool misses)
    {
        if (catalogue.Find("ukraine") is not { } topic)
            return 0;
        var survey = new TopicSurvey([topic]);
        var articles = LabelledFiles.Ukraine(path);
        var missed = articles.Where(article => !survey.Of(article).Any(finding => finding.Why.MainSubject)).ToList();
        if (misses)
            foreach (var article in missed)
                Console.WriteLine($"ukraine missed: {article.Headline} | {string.Join(' ', article.Paragraphs)}");
        var recall = 1 - ((double)missed.Count / articles.Count);
        Console.WriteLine($"ukraine, one agency's headlines and descriptions: recall {recall:0.000} of {articles.Count}");
        return recall;
    }
}
