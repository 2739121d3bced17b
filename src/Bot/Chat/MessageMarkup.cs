using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Telegram.Bot.Extensions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>What people write, with their own formatting, as Telegram's HTML.</summary>
internal static class MessageMarkup
{
    /// <summary>The text or caption of a message; escaped without its formatting where that does not fit the text.</summary>
    public static string Of(Message message)
    {
        var text = message.Text ?? message.Caption ?? "";
        var entities = message.Entities ?? message.CaptionEntities ?? [];
        return Array.TrueForAll(entities, entity => Fits(entity, text.Length)) ? HtmlText.ToHtml(text, entities) : Markup.Escape(text).Html;
    }

    /// <summary>The same without the command it begins with.</summary>
    public static string AfterCommand(Message message)
    {
        var html = Of(message).TrimStart();
        if (!html.StartsWith('/'))
            return html;
        var end = html.AsSpan().IndexOfAny(" \n\r\t");
        return end < 0 ? "" : html[end..].Trim();
    }

    /// <summary>The message that a message answers, or null.</summary>
    public static RepliedMessage? Replied(Message message, CallbackSigner signer)
    {
        if (message.ReplyToMessage is not { } replied)
            return null;
        var buttons = replied.ReplyMarkup?.InlineKeyboard.SelectMany(row => row) ?? [];
        return new RepliedMessage(
            replied.Id,
            Of(replied),
            replied.Text is null && IsMedia(replied),
            [.. Links(replied)],
            [.. buttons.Select(button => signer.Open(message.Chat.Id, button.CallbackData)).OfType<string>()]);
    }

    private static bool IsMedia(Message message) => message.Type is
        MessageType.Photo or MessageType.Video or MessageType.Animation or MessageType.Document or MessageType.Audio or MessageType.Voice;

    private static IEnumerable<string> Links(Message message)
    {
        var text = message.Text ?? message.Caption ?? "";
        foreach (var entity in message.Entities ?? message.CaptionEntities ?? [])
        {
            if (entity is { Type: MessageEntityType.TextLink, Url: { } url })
                yield return url;
            else if (entity.Type == MessageEntityType.Url && Fits(entity, text.Length))
                yield return text.Substring(entity.Offset, entity.Length);
        }
    }

    private static bool Fits(MessageEntity entity, int length) => entity.Offset >= 0 && entity.Length >= 0 && entity.Offset <= length - entity.Length;
}
