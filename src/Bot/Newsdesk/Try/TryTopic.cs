namespace Bot.Newsdesk.Try;

/// <summary>A topic and the terms found for it, the weightiest first.</summary>
internal sealed record TryTopic(string Slug, double Score, IReadOnlyList<string> Terms);
