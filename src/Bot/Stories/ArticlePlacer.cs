using Bot.Articles;
using Bot.Stories.Grouping;
using Microsoft.Data.Sqlite;

namespace Bot.Stories;

/// <summary>Finds the stories of one batch of articles, beside the writer. A later version stays in its article's story.</summary>
internal sealed class ArticlePlacer(StoryWindow window, SqliteConnection reader)
{
    private readonly Dictionary<(string Source, string Identity), StoryGroup> _batch = [];

    /// <summary>Finds the story of the next article.</summary>
    public GroupedArticle Place(StoredArticle stored)
    {
        var article = stored.Article;
        var placed = Earlier(stored) ?? New(stored);
        if (placed.Group is { } group)
            _batch[(article.SourceId, article.Identity)] = group;
        return placed;
    }

    private GroupedArticle? Earlier(StoredArticle stored)
    {
        var article = stored.Article;
        if (article.Version == 1)
            return null;
        if (_batch.TryGetValue((article.SourceId, article.Identity), out var group))
            return Join(stored, group);
        if (ArticleStore.StoryOfEarlierVersion(reader, article.SourceId, article.Identity, article.Version) is not { } storyId)
            return null;
        if (window.Of(storyId) is { } known)
            return Join(stored, known);
        if (article.Status != PublicationStatus.Usable)
            return new GroupedArticle(stored, Group: null, storyId, Terms: null, TakenIn: null);
        var terms = ArticleTermReader.Read(article);
        var recalled = window.Recall(storyId, StoryStore.CoverageOf(reader, storyId), terms, article.ReceivedAt, learn: true);
        return new GroupedArticle(stored, recalled, storyId, terms, TakenIn: null);
    }

    private GroupedArticle Join(StoredArticle stored, StoryGroup group)
    {
        if (stored.Article.Status != PublicationStatus.Usable)
            return new GroupedArticle(stored, group, group.StoryId, Terms: null, TakenIn: null);
        var terms = ArticleTermReader.Read(stored.Article);
        window.Join(group, terms, stored.Article.ReceivedAt);
        return new GroupedArticle(stored, group, group.StoryId, terms, TakenIn: null);
    }

    /// <summary>What may not be shown joins nothing and draws nothing.</summary>
    private GroupedArticle New(StoredArticle stored)
    {
        var terms = ArticleTermReader.Read(stored.Article);
        if (stored.Article.Status != PublicationStatus.Usable)
            terms = terms with { StandsAlone = true };
        var placement = window.Place(terms, stored.Article.ReceivedAt);
        return new GroupedArticle(stored, placement.Story, placement.Story.StoryId, terms, placement.TakenIn);
    }
}
