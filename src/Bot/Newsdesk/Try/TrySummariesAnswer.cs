using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>What stands for one article: in an alert, and in three sentences.</summary>
internal sealed record TrySummariesAnswer(JsonElement Id, string Summary, IReadOnlyList<string> Sentences);
