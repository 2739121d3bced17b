using System.Text.Json.Serialization;

namespace Bot.Readers;

/// <summary>How this room's records stand in the tables. Properties keep their order, so equal profiles have equal text.</summary>
[JsonSerializable(typeof(DeliveryProfile))]
[JsonSerializable(typeof(SavedStory))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ReadersJson : JsonSerializerContext;
