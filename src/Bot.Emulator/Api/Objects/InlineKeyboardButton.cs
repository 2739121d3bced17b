using System.Text.Json;

namespace Bot.Emulator.Api.Objects;

/// <summary>One button, as Bot API "InlineKeyboardButton". Kinds the emulator does not act on are kept as they came.</summary>
internal sealed record InlineKeyboardButton
{
    public string Text { get; set; } = "";
    public string? Url { get; init; }
    public string? CallbackData { get; init; }
    public string? SwitchInlineQuery { get; init; }
    public string? SwitchInlineQueryCurrentChat { get; init; }
    public CopyTextButton? CopyText { get; init; }
    public string? Style { get; init; }
    public string? IconCustomEmojiId { get; init; }
    public JsonElement? WebApp { get; init; }
    public JsonElement? LoginUrl { get; init; }

    /// <summary>Compares what a reader can see or press, as Telegram does for "message is not modified".</summary>
    public bool Equals(InlineKeyboardButton? other) =>
        other is not null && Text == other.Text && Url == other.Url && CallbackData == other.CallbackData && Style == other.Style
        && SwitchInlineQuery == other.SwitchInlineQuery && SwitchInlineQueryCurrentChat == other.SwitchInlineQueryCurrentChat
        && CopyText == other.CopyText;

    public override int GetHashCode() => HashCode.Combine(Text, Url, CallbackData);
}
