using System.Text.Json;

namespace Bot.Emulator.Api.Objects;

/// <summary>Where a command menu holds, as Bot API "BotCommandScope".</summary>
internal sealed record BotCommandScope
{
    public string Type { get; set; } = "default";
    public JsonElement? ChatId { get; init; }
    public long? UserId { get; init; }
}
