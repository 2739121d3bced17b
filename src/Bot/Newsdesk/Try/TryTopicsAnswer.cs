using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>The topics one article is about.</summary>
internal sealed record TryTopicsAnswer(JsonElement Id, IReadOnlyList<TryTopic> Topics);
