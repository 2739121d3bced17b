using System.Text.Json;

namespace Bot.Newsdesk.Try;

/// <summary>The rules one article meets, in the order of the rules file.</summary>
internal sealed record TryRulesAnswer(JsonElement Id, IReadOnlyList<string> Rules);
