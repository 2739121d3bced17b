using Bot.Stories.Grouping;

namespace Bot.Benchmarks.Stories;

/// <summary>What the grouping made of a stream, at both thresholds.</summary>
/// <param name="Stories">For each article, what suppresses an alert.</param>
/// <param name="Coverages">For each article, what is linked.</param>
internal sealed record StreamedGroups(IReadOnlyList<int> Stories, IReadOnlyList<int> Coverages)
{
    /// <summary>Streams headlines through a new window, in their order.</summary>
    public static StreamedGroups Of(IEnumerable<LabelledHeadline> headlines, StoryThresholds thresholds)
    {
        var window = new StoryWindow(new TermRarity(), thresholds);
        var coverages = new Dictionary<Coverage, int>();
        var (stories, linked) = (new List<int>(), new List<int>());
        foreach (var headline in headlines)
        {
            var story = window.Place(ArticleTermReader.Read(headline.Article), headline.Article.ReceivedAt).Story;
            stories.Add(story.Slot);
            // What was said of an article stands, even where its coverage becomes part of another later.
            coverages.TryAdd(story.Coverage, coverages.Count);
            linked.Add(coverages[story.Coverage]);
        }

        return new StreamedGroups(stories, linked);
    }
}
