using Bot.Outbox;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Delivery;

/// <summary>Turns buttons into Telegram's keyboards, each action signed for its chat.</summary>
internal sealed class KeyboardMaker(CallbackSigner signer)
{
    /// <summary>Returns the keyboard, or null where there are no buttons.</summary>
    public InlineKeyboardMarkup? Make(long chatId, IReadOnlyList<IReadOnlyList<Button>> rows) =>
        rows.Count == 0 ? null : new InlineKeyboardMarkup(rows.Select(row => row.Select(button => Make(chatId, button)).ToArray()).ToArray());

    private InlineKeyboardButton Make(long chatId, Button button) =>
        button.Url is { } url
            ? InlineKeyboardButton.WithUrl(button.Text, url)
            : InlineKeyboardButton.WithCallbackData(button.Text, signer.Sign(chatId, button.Action ?? ""));
}
