using Bot.Articles;
using Bot.Stories.Grouping;
using Microsoft.Data.Sqlite;

namespace Bot.Stories;

/// <summary>Stores the stories of one batch of articles in one transaction, and tells the window their rows once that is durable.</summary>
/// <param name="articles">In the order in which they were grouped.</param>
/// <param name="learned">What is known of terms after them, where it is time to store it.</param>
/// <param name="now">Unix milliseconds.</param>
internal sealed class StoryFiling(IReadOnlyList<GroupedArticle> articles, byte[]? learned, long now)
{
    private readonly Dictionary<StoryGroup, long> _stories = [];
    private readonly Dictionary<Coverage, long> _coverages = [];
    private readonly List<StoryGroup> _withdrawn = [];

    /// <summary>Stores them. Needs the writer's connection.</summary>
    public void Store(SqliteConnection connection)
    {
        using var adding = StoryTermStore.Adding(connection);
        foreach (var article in articles)
        {
            var stored = article.Stored.Article;
            var storyId = StoryOf(connection, article);
            ArticleStore.SetStory(connection, stored.Id, storyId);
            if (article.Terms is { } terms)
                adding.Execute(stored.Id, stored.ReceivedAt.ToUnixTimeMilliseconds(), ArticleTermsCode.Write(terms));
            if (article.TakenIn is { } other && article.Group?.Coverage is { } whole && Key(other) is > 0 and var from && Key(whole) is > 0 and var into)
                StoryStore.MoveCoverage(connection, from, into);
        }

        if (learned is not null)
            StoryTermStore.SetRarity(connection, articles[^1].Stored.Article.Id, learned);
        StoryTermStore.Forget(connection, now - (long)StoryWindow.Length.TotalMilliseconds);
    }

    /// <summary>Tells the window the rows of its new stories, and which are withdrawn: nothing joins those. After the commit only.</summary>
    public void Tell(StoryWindow window)
    {
        foreach (var (coverage, coverageId) in _coverages)
            coverage.CoverageId = coverageId;
        foreach (var (story, storyId) in _stories)
            window.Name(story, storyId);
        foreach (var story in _withdrawn)
            story.Close();
    }

    private long StoryOf(SqliteConnection connection, GroupedArticle article)
    {
        var known = article.StoryId;
        if (known == 0 && article.Group is { } group && !_stories.TryGetValue(group, out known))
            return Begin(connection, group, article.Stored.Article);
        StoryStore.Join(connection, known, article.Stored.Article, now);
        // What another source reports from now on is news: in this story it would reach nobody.
        if (article is { Group: { } told, Stored.Article.Status: PublicationStatus.Canceled } && !StoryStore.IsOpen(connection, known))
            _withdrawn.Add(told);
        return known;
    }

    private long Begin(SqliteConnection connection, StoryGroup group, Article article)
    {
        var state = article.Status == PublicationStatus.Canceled ? StoryState.Withdrawn : StoryState.Open;
        var storyId = StoryStore.Add(connection, article.Id, state, now, Key(group.Coverage));
        _stories[group] = storyId;
        if (Key(group.Coverage) == 0)
            _coverages[group.Coverage] = storyId;
        return storyId;
    }

    private long Key(Coverage coverage) => coverage.CoverageId > 0 ? coverage.CoverageId : _coverages.GetValueOrDefault(coverage);
}
