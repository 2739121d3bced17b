using System.Text.Json.Serialization;

namespace Bot.Emulator.Faults;

/// <summary>What exceeding a limit leads to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LimitMode>))]
internal enum LimitMode
{
    /// <summary>Sends beyond the limit fail; those within it go on.</summary>
    [JsonStringEnumMemberName("window")]
    Window,

    /// <summary>After one send beyond the limit every send it binds fails until the wait is over.</summary>
    [JsonStringEnumMemberName("penalty")]
    Penalty,
}
