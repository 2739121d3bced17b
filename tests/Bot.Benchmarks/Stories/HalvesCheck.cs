using Bot.Stories.Grouping;

namespace Bot.Benchmarks.Stories;

/// <summary>Whether the thresholds are fitted to their material: sets them on half the stories and measures on the others.</summary>
internal static class HalvesCheck
{
    private static readonly double[] Related = [0.06, 0.08, 0.1, 0.12, 0.15];
    private static readonly double[] SameStory = [0.24, 0.28, 0.32, 0.36, 0.4, 0.45];

    /// <summary>The least pair precision a threshold is chosen for.</summary>
    private const double Precise = 0.96;

    /// <summary>Prints what each half gives with the thresholds of the other.</summary>
    public static void Print(IReadOnlyList<LabelledHeadline> headlines)
    {
        var stories = headlines.Select(headline => headline.Story).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(story => story.Item, story => story.Index);
        foreach (var half in (int[])[0, 1])
        {
            var tuned = Tune([.. headlines.Where(headline => stories[headline.Story] % 2 == half)]);
            var other = headlines.Where(headline => stories[headline.Story] % 2 != half).ToList();
            var labels = other.Select(headline => headline.Story).ToList();
            var groups = StreamedGroups.Of(other, tuned);
            Console.WriteLine(
                $"set on half {half + 1} (same story {tuned.SameStory:0.00}, related {tuned.Related:0.00}), measured on the other: " +
                $"B3 F1 {ClusterScores.Of(labels, groups.Coverages).F1:0.000}, pair precision {ClusterScores.Of(labels, groups.Stories).PairPrecision:0.000}");
        }
    }

    private static StoryThresholds Tune(IReadOnlyList<LabelledHeadline> headlines)
    {
        var labels = headlines.Select(headline => headline.Story).ToList();
        var same = SameStory.FirstOrDefault(
            threshold => ClusterScores.Of(labels, StreamedGroups.Of(headlines, StoryThresholds.Default with { SameStory = threshold }).Stories).PairPrecision >= Precise,
            SameStory[^1]);
        var related = Related.MaxBy(threshold => ClusterScores.Of(labels, StreamedGroups.Of(headlines, StoryThresholds.Default with { SameStory = same, Related = threshold }).Coverages).F1);
        return StoryThresholds.Default with { SameStory = same, Related = related };
    }
}
