namespace Bot.Emulator.Api.Objects;

/// <summary>A change of the bot's standing in a chat, as Bot API "ChatMemberUpdated".</summary>
internal sealed record ChatMemberUpdated
{
    public required ChatObject Chat { get; init; }
    public required UserObject From { get; init; }
    public required long Date { get; init; }
    public required ChatMemberObject OldChatMember { get; init; }
    public required ChatMemberObject NewChatMember { get; init; }
}
