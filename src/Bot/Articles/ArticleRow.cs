using System.Text.Json;

namespace Bot.Articles;

/// <summary>A row of the table of articles as it is read.</summary>
internal sealed record ArticleRow
{
    public long ArticleId { get; init; }

    public int Version { get; init; }

    public long StoryId { get; init; }

    public bool Quiet { get; init; }

    public long ReceivedAt { get; init; }

    public string Document { get; init; } = "";

    /// <summary>Returns the article with what the row knows of it.</summary>
    /// <exception cref="InvalidOperationException">The row's document is empty.</exception>
    public StoredArticle Read()
    {
        var article = JsonSerializer.Deserialize(Document, ArticlesJson.Default.Article)
            ?? throw new InvalidOperationException($"Article {ArticleId} has an empty document.");
        var known = article with
        {
            Id = ArticleId,
            Version = Version,
            ReceivedAt = DateTimeOffset.FromUnixTimeMilliseconds(ReceivedAt),
        };
        return new StoredArticle(known, StoryId, Quiet);
    }
}
