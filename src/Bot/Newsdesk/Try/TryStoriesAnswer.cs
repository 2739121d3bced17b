using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>The story of one article: a key that articles on the same event share.</summary>
internal sealed record TryStoriesAnswer(JsonElement Id, string Story);
