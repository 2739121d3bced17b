using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>What the page shows of the bot to one person in one chat.</summary>
internal sealed record Profile(
    UserObject Bot, string Name, string Description, string ShortDescription, IReadOnlyList<BotCommandObject> Commands, long AdminId, bool CanPublish);
