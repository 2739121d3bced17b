using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Newsdesk.Try;

/// <summary>How the lines of <c>bot try</c> stand in JSON.</summary>
[JsonSerializable(typeof(TryArticle))]
[JsonSerializable(typeof(TryRule))]
[JsonSerializable(typeof(TryTopicsAnswer))]
[JsonSerializable(typeof(TryRulesAnswer))]
[JsonSerializable(typeof(IReadOnlyList<TryFeedArticle>))]
[JsonSerializable(typeof(TryPageAnswer))]
[JsonSerializable(typeof(TrySummariesAnswer))]
[JsonSerializable(typeof(TryStoriesAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
internal sealed partial class TryJson : JsonSerializerContext
{
    /// <summary>The same, with letters of every script written as they are: the output is read by people and by programs, never put into HTML.</summary>
    public static TryJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
