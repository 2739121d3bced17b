namespace Bot.Emulator.Api.Objects;

/// <summary>An entry of the command menu, as Bot API "BotCommand".</summary>
internal sealed record BotCommandObject
{
    public string Command { get; set; } = "";
    public string Description { get; set; } = "";
}
