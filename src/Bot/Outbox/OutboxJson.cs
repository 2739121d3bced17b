using System.Text.Json.Serialization;

namespace Bot.Outbox;

/// <summary>How contents stand in the tables.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MessageContent))]
internal sealed partial class OutboxJson : JsonSerializerContext;
