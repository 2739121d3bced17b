namespace Bot.Emulator.Api.Objects;

/// <summary>As Bot API "BotDescription": the text in an empty chat.</summary>
internal sealed record BotDescription(string Description);
