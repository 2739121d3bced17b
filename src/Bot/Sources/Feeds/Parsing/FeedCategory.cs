namespace Bot.Sources.Feeds.Parsing;

/// <summary>A category a feed files something under.</summary>
/// <param name="Term">The word or code.</param>
/// <param name="Scheme">The vocabulary it is from (RSS <c>domain</c>, Atom <c>scheme</c>).</param>
/// <param name="Label">The words for people, where they differ from the term.</param>
internal sealed record FeedCategory(string Term, string? Scheme = null, string? Label = null);
