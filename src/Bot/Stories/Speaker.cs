using Bot.Articles;

namespace Bot.Stories;

/// <summary>The newest version of an article of a story, which might speak for it.</summary>
internal sealed record Speaker
{
    public long ArticleId { get; init; }

    public string SourceId { get; init; } = "";

    public string Identity { get; init; } = "";

    public PublicationStatus Status { get; init; }

    /// <summary>The article's first version in the story.</summary>
    public long FirstId { get; init; }
}
