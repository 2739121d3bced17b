using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>Takes what people write to the command it names, or answers kindly where it names none.</summary>
internal sealed class CommandRouter(
    CommandBook commands,
    Addressing addressing,
    WordReader words,
    PlainText plainText,
    UnknownCommand unknown,
    IGroupAdmins admins,
    RefusalPace refusals,
    IEnumerable<DelegatedReply> replies,
    TextCatalogue texts)
{
    /// <summary>Telegram's own limit for a message, in UTF-16 units here (Bot API, Message.text).</summary>
    public const int MaxCharacters = 4096;

    /// <summary>Returns what a message brings about; null: it was not meant for the bot.</summary>
    public async Task<Routed?> RouteAsync(long updateId, Message message, CancellationToken cancellationToken)
    {
        if (!Addressing.IsSpoken(message))
            return null;
        var isPrivate = message.Chat.Type == ChatType.Private;
        if ((message.Text ?? message.Caption) is not { } text)
            return isPrivate && IsContent(message) ? await RefuseAsync(updateId, message, ChatTexts.OnlyText, cancellationToken) : null;
        if (text.Length > MaxCharacters)
            return isPrivate ? await RefuseAsync(updateId, message, ChatTexts.TooLong, cancellationToken) : null;

        if (CommandLine.Parse(text) is { } line)
            return await RouteAsync(updateId, message, line, isPrivate, cancellationToken);
        if ((isPrivate ? text.Trim() : addressing.SpokenToBot(message, text)) is not { Length: > 0 } plain)
            return null;
        return await RoutePlainAsync(updateId, message, plain, cancellationToken);
    }

    private async Task<Routed?> RouteAsync(long updateId, Message message, CommandLine line, bool isPrivate, CancellationToken cancellationToken)
    {
        var command = commands.Find(line.Name);
        if (!addressing.IsOurs(line) || (!isPrivate && line.Addressee is null && command is null))
            return null;
        var word = await words.ReadAsync(updateId, message, line.Arguments, cancellationToken);
        if (command is null || !command.IsOpenTo(word))
            return isPrivate || (command is null && line.Addressee is not null) ? new Routed(word, unknown.React(line.Name, word)) : null;
        return new Routed(word, await ReactAsync(command, word, cancellationToken));
    }

    /// <summary>In a person's own chat the bare name of a command works as the command: people write "stop" and mean it.</summary>
    private async Task<Routed> RoutePlainAsync(long updateId, Message message, string plain, CancellationToken cancellationToken)
    {
        var word = await words.ReadAsync(updateId, message, plain, cancellationToken);
        if (await AwaitedAsync(word, cancellationToken) is { } awaited)
            return new Routed(word, awaited);
        if (commands.FindBare(plain) is { } command && command.IsOpenTo(word))
            return new Routed(word, await ReactAsync(command, word with { Text = "" }, cancellationToken));
        return new Routed(word, await plainText.ReactAsync(word, cancellationToken));
    }

    /// <summary>An answer to a message of ours that somebody waits for.</summary>
    private async Task<Reaction?> AwaitedAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        if (word.RepliedMessageId is null)
            return null;
        foreach (var reply in replies)
        {
            if (reply.IsOpenTo(word) && await reply.React(word, cancellationToken) is { } reaction)
                return reaction;
        }

        return null;
    }

    /// <summary>A group, whose others did nothing, hears no refusal; a press gets a popup.</summary>
    private async Task<Reaction> ReactAsync(ICommand command, ReaderWord word, CancellationToken cancellationToken)
    {
        if (command.ChangesChat && !word.IsPrivate && !word.SpeaksAsGroup && !await admins.IsAdminAsync(word.Chat.ChatId, word.PersonId, cancellationToken))
            return Reaction.None;
        return await command.ReactAsync(word, cancellationToken);
    }

    private async Task<Routed?> RefuseAsync(long updateId, Message message, TextKey refusal, CancellationToken cancellationToken)
    {
        var word = await words.ReadAsync(updateId, message, "", cancellationToken);
        return new Routed(word, Refuse(word, refusal));
    }

    private Reaction Refuse(ReaderWord word, TextKey refusal) =>
        refusals.Allows(word.Chat.ChatId, refusal)
            ? Reaction.Of(Answer.Say(texts.For(word.Chat.Language).Html(refusal).Html))
            : Reaction.None;

    /// <summary>Something a person sent, as opposed to a note of Telegram's such as a pinned message.</summary>
    private static bool IsContent(Message message) => message.Type is
        MessageType.Photo or MessageType.Audio or MessageType.Video or MessageType.Voice or MessageType.Document or MessageType.Sticker
        or MessageType.Location or MessageType.Contact or MessageType.Venue or MessageType.VideoNote or MessageType.Animation or MessageType.Poll or MessageType.Dice;
}
