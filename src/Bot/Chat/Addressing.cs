using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>Tells whether a message is meant for the bot, and by whom it may be meant.</summary>
internal sealed class Addressing(BotIdentity bot)
{
    /// <summary>Whether a person, or a group through its admins, speaks; channels, other bots and Telegram's own posts do not.</summary>
    public static bool IsSpoken(Message message)
    {
        if (message.Chat.Type == ChatType.Channel || message.IsAutomaticForward || message.From is not { } from)
            return false;
        if (message.SenderChat is { } sender)
            return sender.Id == message.Chat.Id && from.Id == KnownPeople.AnonymousAdmin;
        return !from.IsBot && from.Id is not KnownPeople.Telegram;
    }

    /// <summary>Whether a command names this bot, or none.</summary>
    public bool IsOurs(CommandLine command) =>
        command.Addressee is null || command.Addressee.Equals(bot.Username, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a group's message without the bot's name where it speaks to the bot: by name, or as an answer to it. Null otherwise.</summary>
    public string? SpokenToBot(Message message, string text)
    {
        var name = $"@{bot.Username}";
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && (at + name.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + name.Length])))
            return text.Remove(at, name.Length).Trim();
        return message.ReplyToMessage?.From?.Id == bot.Id ? text : null;
    }
}
