using System.Text.Json.Serialization;

namespace Bot.Emulator.Faults;

/// <summary>Whom a 429 binds until its wait is over: further calls there fail with what is left of the wait.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultHold>))]
internal enum FaultHold
{
    [JsonStringEnumMemberName("none")]
    None,

    [JsonStringEnumMemberName("chat")]
    Chat,

    [JsonStringEnumMemberName("all")]
    All,
}
