namespace Bot.Sources.Feeds.Parsing;

/// <summary>A link with its role.</summary>
/// <param name="Address">As found, made absolute where a base is known.</param>
/// <param name="Role">Atom's <c>rel</c>, such as <c>alternate</c>, <c>self</c>, <c>enclosure</c>.</param>
/// <param name="Type">A media type.</param>
/// <param name="Length">Bytes, as the feed claims.</param>
/// <param name="Title">Words for people.</param>
/// <param name="Language">The language of what is linked.</param>
internal sealed record FeedLink(string Address, string Role = "alternate", string? Type = null, string? Length = null, string? Title = null, string? Language = null);
