using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>A kind of entity in MarkdownV2: the mark that closes it, its entity type and Telegram's name for it in errors.</summary>
internal sealed record MarkdownKind(string Mark, string Type, string Name)
{
    public static readonly MarkdownKind Bold = new("*", EntityTypes.Bold, "Bold");
    public static readonly MarkdownKind Italic = new("_", EntityTypes.Italic, "Italic");
    public static readonly MarkdownKind Underline = new("__", EntityTypes.Underline, "Underline");
    public static readonly MarkdownKind Strikethrough = new("~", EntityTypes.Strikethrough, "Strikethrough");
    public static readonly MarkdownKind Spoiler = new("||", EntityTypes.Spoiler, "Spoiler");
    public static readonly MarkdownKind Code = new("`", EntityTypes.Code, "Code");
    public static readonly MarkdownKind Pre = new("```", EntityTypes.Pre, "Pre");
    public static readonly MarkdownKind Link = new("]", EntityTypes.TextLink, "TextUrl");
    public static readonly MarkdownKind Special = new("]", EntityTypes.CustomEmoji, "CustomEmoji");
    public static readonly MarkdownKind Quote = new("\n", EntityTypes.Blockquote, "Blockquote");

    /// <summary>The longer mark first: "__" is underline before it is twice italic.</summary>
    public static readonly IReadOnlyList<MarkdownKind> Styles = [Pre, Code, Underline, Italic, Bold, Strikethrough, Spoiler];
}
