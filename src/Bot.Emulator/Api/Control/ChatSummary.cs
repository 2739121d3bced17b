using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>A line of <c>GET /emulator/chats</c>.</summary>
internal sealed record ChatSummary(
    ChatObject Chat, string BotStatus, IReadOnlyDictionary<string, string> Members, MessageObject? LastMessage);
