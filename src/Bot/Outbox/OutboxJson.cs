using System.Text.Json.Serialization;

namespace Bot.Outbox;

/// <summary>How contents and lists of keys stand in the tables and in statements.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MessageContent))]
[JsonSerializable(typeof(IReadOnlyCollection<long>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, long>))]
internal sealed partial class OutboxJson : JsonSerializerContext;
