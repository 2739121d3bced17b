using System.Text;
using System.Text.Json;
using Bot.Emulator.Api.Markup;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api;

/// <summary>Reads and checks "reply_markup". Only inline keyboards become part of a message; other kinds are accepted.</summary>
internal static class KeyboardInput
{
    private const int MaximumButtons = 100;
    private const int MaximumData = 64;

    /// <summary>The inline keyboard, or null where there is none or it has no buttons.</summary>
    /// <exception cref="ApiException">A button is not acceptable.</exception>
    public static InlineKeyboardMarkup? Read(Parameters parameters)
    {
        var given = parameters.Json("reply_markup", ApiJson.Default.InlineKeyboardMarkup, "reply keyboard markup");
        if (given?.InlineKeyboard is not { } rows)
            return null;
        var kept = rows.Where(row => row is { Count: > 0 }).Select(IReadOnlyList<InlineKeyboardButton> (row) => [.. row.Select(Check)]).ToList();
        if (kept.Sum(row => row.Count) > MaximumButtons)
            throw ApiException.BadRequest("reply markup is too long");
        return kept.Count == 0 ? null : new InlineKeyboardMarkup { InlineKeyboard = kept };
    }

    private static InlineKeyboardButton Check(InlineKeyboardButton? button)
    {
        if (string.IsNullOrWhiteSpace(button?.Text))
            throw ApiException.BadRequest("can't parse inline keyboard button: Field \"text\" must be of type String");
        if (button.Url is { } url)
        {
            return button with
            {
                Url = Links.Normalise(url)
                    ?? throw ApiException.BadRequest($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL"),
            };
        }
        if (button.CallbackData is { } data)
            return Encoding.UTF8.GetByteCount(data) is >= 1 and <= MaximumData ? button : throw ApiException.BadRequest("BUTTON_DATA_INVALID");
        return HasOtherKind(button)
            ? button
            : throw ApiException.BadRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }

    private static bool HasOtherKind(InlineKeyboardButton button) =>
        button.SwitchInlineQuery is not null || button.SwitchInlineQueryCurrentChat is not null || button.CopyText is not null
        || button.WebApp is { ValueKind: JsonValueKind.Object } || button.LoginUrl is { ValueKind: JsonValueKind.Object };
}
