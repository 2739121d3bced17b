using Bot.Stories.Grouping;

namespace Bot.Benchmarks.Stories;

/// <summary><c>quality stories</c>: how well articles on one event are found, streaming in order of time, beside what is commonly done.</summary>
internal sealed class StoriesRun
{
    private const string DefaultFile = "../shared/data/stories/uci-open.tsv";
    private const string PairsFolder = "../shared/data/multilingual/pairs";

    /// <summary>Measures and prints; returns the exit code.</summary>
    public int Run(BenchmarkArguments arguments)
    {
        var path = arguments.Words.FirstOrDefault(File.Exists) ?? DefaultFile;
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"'{path}' is not there. Name a table with the columns id, published_ms, publisher, category, story, title, url.");
            return 1;
        }

        var headlines = LabelledHeadline.ReadAll(path);
        var labels = headlines.Select(headline => headline.Story).ToList();
        var groups = StreamedGroups.Of(headlines, StoryThresholds.Default);
        var linked = ClusterScores.Of(labels, groups.Coverages);
        var suppressing = ClusterScores.Of(labels, groups.Stories);
        Console.WriteLine($"{headlines.Count} headlines, {labels.Distinct().Count()} stories, streaming");
        Console.WriteLine($"{"",-34}{"B3 P",7}{"B3 R",7}{"B3 F1",7}{"pair P",8}{"pair R",8}{"pair F1",8}{"groups",8}");
        Print("ours, related (links)", linked);
        Print("ours, same story (suppresses)", suppressing);
        Print("baseline: SimHash, 3 bits of 64", ClusterScores.Of(labels, BaselineGroupers.SimHash(headlines)));
        Print("baseline: equal headlines", ClusterScores.Of(labels, BaselineGroupers.EqualTitles(headlines)));
        HalvesCheck.Print(headlines);
        PairsCheck.Print(PairsFolder);
        var full = FullWindow.Measure(arguments.Quick);
        ResultLine.Print("quality stories", ("b3_f1", linked.F1), ("pair_precision", suppressing.PairPrecision), ("articles_per_second", full.ArticlesPerSecond), ("bytes_per_story", full.BytesPerStory), ("stored_bytes_per_story", full.StoredPerStory));
        return 0;
    }

    private static void Print(string name, ClusterScores scores) =>
        Console.WriteLine(
            $"{name,-34}{scores.Precision,7:0.000}{scores.Recall,7:0.000}{scores.F1,7:0.000}{scores.PairPrecision,8:0.000}{scores.PairRecall,8:0.000}{scores.PairF1,8:0.000}{scores.Groups,8}");
}
