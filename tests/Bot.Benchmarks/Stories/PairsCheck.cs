using Bot.Articles;
using Bot.Stories.Grouping;

namespace Bot.Benchmarks.Stories;

/// <summary>Pairs of whole articles in English and Russian, each language streamed through one window. Nothing is set on them.</summary>
internal static class PairsCheck
{
    /// <summary>Prints, for each language, how many of the pairs that tell the same story come together, and how many of the others.</summary>
    public static void Print(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var files in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).GroupBy(file => Path.GetFileName(file)[..2]))
        {
            var pairs = files.SelectMany(LabelledPair.ReadAll).ToList();
            var window = new StoryWindow(new TermRarity(), StoryThresholds.Default);
            var placed = new Dictionary<string, StoryGroup>();
            foreach (var article in pairs.SelectMany(pair => new[] { pair.First, pair.Second }).DistinctBy(article => article.Identity))
                placed[article.Identity] = window.Place(ArticleTermReader.Read(article), DateTimeOffset.UnixEpoch).Story;
            Print(files.Key, "same story", pairs, (one, other) => placed[one.Identity] == placed[other.Identity]);
            Print(files.Key, "related", pairs, (one, other) => placed[one.Identity].Coverage == placed[other.Identity].Coverage);
        }
    }

    private static void Print(string language, string level, List<LabelledPair> pairs, Func<Article, Article, bool> together)
    {
        var right = pairs.Count(pair => pair.IsSame && together(pair.First, pair.Second));
        var wrong = pairs.Count(pair => !pair.IsSame && together(pair.First, pair.Second));
        var same = pairs.Count(pair => pair.IsSame);
        Console.WriteLine(
            $"labelled pairs, {language}, {level,-10}: precision {(double)right / Math.Max(1, right + wrong):0.000}, recall {(double)right / same:0.000} " +
            $"({right} of {same} alike, {wrong} of {pairs.Count - same} unlike together)");
    }
}
