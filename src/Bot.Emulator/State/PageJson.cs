using System.Text.Json.Serialization;

namespace Bot.Emulator.State;

/// <summary>JSON of the events for the chat page.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageMessage))]
[JsonSerializable(typeof(IReadOnlyList<PageMessage>))]
[JsonSerializable(typeof(PageNotice))]
internal sealed partial class PageJson : JsonSerializerContext;
