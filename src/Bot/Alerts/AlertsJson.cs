using System.Text.Json.Serialization;

namespace Bot.Alerts;

/// <summary>How this room hands lists to SQLite.</summary>
[JsonSerializable(typeof(IReadOnlyList<ProfileDue>))]
[JsonSerializable(typeof(IReadOnlyCollection<long>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AlertsJson : JsonSerializerContext;
