namespace Bot.Articles;

/// <summary>An article with what its row knows beyond its text.</summary>
/// <param name="Article">The article; its id, version and times are set.</param>
/// <param name="StoryId">The story it belongs to; 0 until it is grouped.</param>
/// <param name="Quiet">Stored for /latest and never alerted: it was there at the very first start.</param>
internal sealed record StoredArticle(Article Article, long StoryId, bool Quiet);
