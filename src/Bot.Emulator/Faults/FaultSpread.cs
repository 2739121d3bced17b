using System.Text.Json.Serialization;

namespace Bot.Emulator.Faults;

/// <summary>What a share is a share of.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultSpread>))]
internal enum FaultSpread
{
    /// <summary>Of calls: each is drawn anew.</summary>
    [JsonStringEnumMemberName("call")]
    Call,

    /// <summary>Of chats: a chat is struck always or never.</summary>
    [JsonStringEnumMemberName("chat")]
    Chat,
}
