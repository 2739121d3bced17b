using Bot.Articles;

namespace Bot.Sources.Feeds.Polling;

/// <summary>One entry of a document that is polled.</summary>
/// <param name="Identity">What makes it the same again within its source.</param>
/// <param name="Hash">16 bytes over what it says: an entry whose hash stands is nothing new.</param>
/// <param name="PublishedAt">When it says it was published; null where it does not.</param>
/// <param name="Draft">Reads it in full; null for an entry with neither a title nor a text. May be called from any thread, more than once.</param>
internal sealed record SourceEntry(string Identity, byte[] Hash, DateTimeOffset? PublishedAt, Func<ArticleDraft?> Draft);
