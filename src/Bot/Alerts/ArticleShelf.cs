using System.Collections.Concurrent;
using Bot.Articles;
using Bot.Storage;

namespace Bot.Alerts;

/// <summary>The articles that are being sent. A row of an article never changes, so that one read serves every chat.</summary>
internal sealed class ArticleShelf(Database database)
{
    private const int Most = 256;

    private readonly ConcurrentDictionary<long, Article?> _articles = new();

    /// <summary>Returns an article, or null where it is not there any more.</summary>
    public Article? Get(long articleId)
    {
        if (_articles.TryGetValue(articleId, out var known))
            return known;
        using var reader = database.OpenReader();
        var article = ArticleStore.Get(reader, articleId)?.Article;
        if (_articles.Count >= Most)
            _articles.Clear();
        _articles[articleId] = article;
        return article;
    }
}
