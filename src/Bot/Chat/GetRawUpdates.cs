using System.Text.Json;
using Telegram.Bot.Requests;

namespace Bot.Chat;

/// <summary>getUpdates without reading the updates: one that the library cannot read must not spoil the others (Bot API, "getUpdates").</summary>
internal sealed class GetRawUpdates() : RequestBase<JsonElement>("getUpdates")
{
    /// <summary>The first update wanted; all before it are acknowledged.</summary>
    public long? Offset { get; set; }

    /// <summary>1 to 100.</summary>
    public int Limit { get; set; } = 100;

    /// <summary>Seconds to wait for something new.</summary>
    public int Timeout { get; set; }

    /// <summary>The kinds of update wanted.</summary>
    public IEnumerable<string> AllowedUpdates { get; set; } = [];
}
