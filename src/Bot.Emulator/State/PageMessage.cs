using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>A message with what only the page shows of it.</summary>
internal sealed record PageMessage(long ChatId, MessageObject Message, bool Silent)
{
    public static PageMessage Of(MessageObject message) => new(message.Chat.Id, message, message.IsSilent);
}
