using System.Text.Json.Serialization;
using Bot.Emulator.Faults;

namespace Bot.Emulator.Api.Control;

/// <summary>JSON of the program API.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true,
    MaxDepth = 32)]
[JsonSerializable(typeof(SayRequest))]
[JsonSerializable(typeof(SendFileRequest))]
[JsonSerializable(typeof(PressRequest))]
[JsonSerializable(typeof(MembershipRequest))]
[JsonSerializable(typeof(MigrateRequest))]
[JsonSerializable(typeof(PopulateRequest))]
[JsonSerializable(typeof(PublishRequest))]
[JsonSerializable(typeof(ControlAnswer))]
[JsonSerializable(typeof(IReadOnlyList<ChatSummary>))]
[JsonSerializable(typeof(Profile))]
[JsonSerializable(typeof(Statistics))]
[JsonSerializable(typeof(IEnumerable<SendLine>))]
[JsonSerializable(typeof(IReadOnlyList<Sample>))]
[JsonSerializable(typeof(FaultRequest))]
[JsonSerializable(typeof(IReadOnlyList<FaultRule>))]
[JsonSerializable(typeof(FaultReport))]
internal sealed partial class ControlJson : JsonSerializerContext;
