using System.Text.Json;

namespace Bot.Emulator.Api.Objects;

/// <summary>Which message is answered, as Bot API "ReplyParameters". Replies across chats are not modelled.</summary>
internal sealed record ReplyParameters
{
    public int MessageId { get; init; }
    public JsonElement? ChatId { get; init; }
    public bool? AllowSendingWithoutReply { get; init; }
}
