namespace Bot.Emulator.Api.Objects;

/// <summary>As Bot API "BotShortDescription": the text on the bot's profile.</summary>
internal sealed record BotShortDescription(string ShortDescription);
