using System.Globalization;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>Which entity a tag makes.</summary>
internal static class HtmlEntity
{
    /// <summary>The entity, without its place, or null where the tag leaves only its text (an address that is none).</summary>
    public static EntityObject? Of(HtmlTag tag, string inner) => tag.Name switch
    {
        "b" or "strong" => Plain(EntityTypes.Bold),
        "i" or "em" => Plain(EntityTypes.Italic),
        "u" or "ins" => Plain(EntityTypes.Underline),
        "s" or "strike" or "del" => Plain(EntityTypes.Strikethrough),
        "tg-spoiler" or "span" => Plain(EntityTypes.Spoiler),
        "pre" => Plain(EntityTypes.Pre),
        "code" => new EntityObject { Type = EntityTypes.Code, Language = Language(tag) },
        "blockquote" => Plain(tag.Attribute("expandable") is null ? EntityTypes.Blockquote : EntityTypes.ExpandableBlockquote),
        "tg-emoji" => Emoji(tag.Attribute("emoji-id")),
        "tg-time" => DateTimes.Entity(tag.Attribute("unix"), tag.Attribute("format")),
        _ => Links.Entity(tag.Attribute("href") is { Length: > 0 } address ? address : inner),
    };

    private static EntityObject Plain(string type) => new() { Type = type };

    private static string? Language(HtmlTag tag) =>
        tag.Attribute("class") is { } name && name.StartsWith("language-", StringComparison.Ordinal) && name.Length > 9 ? name[9..] : null;

    private static EntityObject Emoji(string? id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? new EntityObject { Type = EntityTypes.CustomEmoji, CustomEmojiId = id }
            : throw new MarkupException("Invalid custom emoji identifier specified");
}
