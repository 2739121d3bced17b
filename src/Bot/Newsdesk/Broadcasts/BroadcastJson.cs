using System.Text.Json.Serialization;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>How drafts and numbers of broadcasts stand in the tables.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BroadcastDraft))]
[JsonSerializable(typeof(BroadcastReach))]
internal sealed partial class BroadcastJson : JsonSerializerContext;
