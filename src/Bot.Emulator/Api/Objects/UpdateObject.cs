namespace Bot.Emulator.Api.Objects;

/// <summary>Something that happened, as Bot API "Update": exactly one of the optional fields is set.</summary>
internal sealed record UpdateObject
{
    public long UpdateId { get; init; }
    public MessageObject? Message { get; init; }
    public MessageObject? EditedMessage { get; init; }
    public MessageObject? ChannelPost { get; init; }
    public CallbackQueryObject? CallbackQuery { get; init; }
    public ChatMemberUpdated? MyChatMember { get; init; }

    /// <summary>The name of the set field, as "allowed_updates" names it.</summary>
    public string Kind() => this switch
    {
        { Message: not null } => "message",
        { EditedMessage: not null } => "edited_message",
        { ChannelPost: not null } => "channel_post",
        { CallbackQuery: not null } => "callback_query",
        _ => "my_chat_member",
    };
}
