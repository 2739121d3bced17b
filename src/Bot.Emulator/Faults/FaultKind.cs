using System.Text.Json.Serialization;

namespace Bot.Emulator.Faults;

/// <summary>What goes wrong with a call that a rule strikes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
internal enum FaultKind
{
    /// <summary>The call is refused with a status and a description.</summary>
    [JsonStringEnumMemberName("error")]
    Error,

    /// <summary>The call succeeds, after the rule's delay.</summary>
    [JsonStringEnumMemberName("delay")]
    Delay,

    /// <summary>The call takes effect and the answer never comes.</summary>
    [JsonStringEnumMemberName("accept_then_timeout")]
    AcceptThenTimeout,

    /// <summary>The call takes effect and the connection is reset before the answer.</summary>
    [JsonStringEnumMemberName("accept_then_reset")]
    AcceptThenReset,

    /// <summary>The connection is reset and the call has no effect.</summary>
    [JsonStringEnumMemberName("reset")]
    Reset,
}
