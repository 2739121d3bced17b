using System.Text.Json.Serialization;

namespace Bot.Hosting.Push;

/// <summary>How answers are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PushAnswer))]
internal sealed partial class PushJson : JsonSerializerContext;
