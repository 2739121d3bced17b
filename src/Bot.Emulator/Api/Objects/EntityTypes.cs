namespace Bot.Emulator.Api.Objects;

/// <summary>Names of entity types (Bot API "MessageEntity.type").</summary>
internal static class EntityTypes
{
    public const string Mention = "mention";
    public const string Hashtag = "hashtag";
    public const string Cashtag = "cashtag";
    public const string BotCommand = "bot_command";
    public const string Url = "url";
    public const string Email = "email";
    public const string Bold = "bold";
    public const string Italic = "italic";
    public const string Underline = "underline";
    public const string Strikethrough = "strikethrough";
    public const string Spoiler = "spoiler";
    public const string Blockquote = "blockquote";
    public const string ExpandableBlockquote = "expandable_blockquote";
    public const string Code = "code";
    public const string Pre = "pre";
    public const string TextLink = "text_link";
    public const string TextMention = "text_mention";
    public const string CustomEmoji = "custom_emoji";
    public const string DateTime = "date_time";
}
