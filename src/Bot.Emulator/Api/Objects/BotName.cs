namespace Bot.Emulator.Api.Objects;

/// <summary>As Bot API "BotName".</summary>
internal sealed record BotName(string Name);
