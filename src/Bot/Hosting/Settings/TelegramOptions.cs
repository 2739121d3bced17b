using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>How the bot reaches Telegram.</summary>
internal sealed class TelegramOptions
{
    /// <summary>The bot's token from @BotFather, such as <c>123456:ABC…</c>. A secret: set it by environment or by file.</summary>
    [RegularExpression("^[0-9]{1,20}:[A-Za-z0-9_-]{1,128}$", ErrorMessage = "Telegram:Token is not a bot token. It looks like 123456789:AAE… and comes from @BotFather.")]
    public string? Token { get; set; }

    /// <summary>The Bot API server; another one than Telegram's for a local server or the emulator.</summary>
    [WebAddress(ErrorMessage = "Telegram:BaseUrl must be an http(s) address such as https://api.telegram.org.")]
    public string BaseUrl { get; set; } = "https://api.telegram.org";
}
