namespace Bot.Sources.Feeds.Parsing;

/// <summary>Somebody a feed names; at least one part is there.</summary>
internal sealed record FeedPerson(string? Name, string? Email = null, string? Address = null);
