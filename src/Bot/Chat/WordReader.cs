using Bot.Alerts.FollowUps;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>Makes a <see cref="ReaderWord"/> of what Telegram sent, adding chats that are new and welcoming back those that were gone.</summary>
internal sealed class WordReader(Database database, DatabaseWriter writer, CallbackSigner signer, TextCatalogue texts, DeliveryProfile initial, TimeProvider time)
{
    /// <summary>What a person wrote.</summary>
    public async Task<ReaderWord> ReadAsync(long updateId, Message message, string text, CancellationToken cancellationToken)
    {
        var (chat, destination) = await PlaceAsync(message.Chat, ThreadOf(message), message.From?.LanguageCode, speaks: true, cancellationToken);
        var asGroup = message.SenderChat is { } sender && sender.Id == message.Chat.Id;
        return new ReaderWord
        {
            UpdateId = updateId,
            At = time.GetUtcNow(),
            Chat = chat,
            Destination = destination,
            PersonId = asGroup ? 0 : message.From?.Id ?? 0,
            SpeaksAsGroup = asGroup,
            Text = text,
            Html = text.Length == 0 ? "" : MessageMarkup.AfterCommand(message),
            MessageId = message.Id,
            RepliedMessageId = message.ReplyToMessage?.Id,
            Replied = MessageMarkup.Replied(message, signer),
        };
    }

    /// <summary>What a person pressed.</summary>
    public async Task<ReaderWord> ReadAsync(long updateId, CallbackQuery query, Message pressed, string arguments, CancellationToken cancellationToken)
    {
        var (chat, destination) = await PlaceAsync(pressed.Chat, ThreadOf(pressed), query.From.LanguageCode, speaks: true, cancellationToken);
        return new ReaderWord
        {
            UpdateId = updateId,
            At = time.GetUtcNow(),
            Chat = chat,
            Destination = destination,
            PersonId = query.From.Id,
            Text = arguments,
            MessageId = pressed.Id,
            CallbackQueryId = query.Id,
        };
    }

    /// <summary>The bot's standing in a chat changed.</summary>
    public async Task<ReaderWord> ReadAsync(long updateId, ChatMemberUpdated change, CancellationToken cancellationToken)
    {
        var (chat, destination) = await PlaceAsync(change.Chat, 0, change.From.LanguageCode, speaks: false, cancellationToken);
        return new ReaderWord { UpdateId = updateId, At = time.GetUtcNow(), Chat = chat, Destination = destination, PersonId = change.From.Id };
    }

    private static int ThreadOf(Message message) => message is { IsTopicMessage: true, MessageThreadId: { } thread } ? thread : 0;

    private async Task<(ReaderChat Chat, Destination Destination)> PlaceAsync(Telegram.Bot.Types.Chat seen, int threadId, string? language, bool speaks, CancellationToken cancellationToken)
    {
        var described = Describe(seen, language);
        using (var reader = database.OpenReader())
        {
            if (ReaderStore.GetChat(reader, seen.Id) is { State: ChatState.Active } chat
                && (chat.Kind, chat.Title) == (described.Kind, described.Title)
                && ReaderStore.Find(reader, seen.Id, threadId) is { } destination)
                return (chat, destination);
        }

        var now = time.Now();
        return await writer.WriteAsync(
            connection =>
            {
                var destination = ReaderStore.FindOrAdd(connection, described, threadId, initial, now);
                if (speaks && ReaderStore.Restore(connection, seen.Id))
                    MissedEdits.Add(connection, seen.Id, now);
                Forgetting.Remember(connection, seen.Id);
                var chat = ReaderStore.GetChat(connection, seen.Id) ?? described;
                return (chat, destination);
            },
            cancellationToken);
    }

    private ReaderChat Describe(Telegram.Bot.Types.Chat seen, string? language) => new()
    {
        ChatId = seen.Id,
        Kind = seen.Type switch
        {
            ChatType.Private => ChatKind.Private,
            ChatType.Group => ChatKind.Group,
            ChatType.Supergroup => ChatKind.Supergroup,
            _ => ChatKind.Channel,
        },
        Title = Shorten(seen.Title ?? $"{seen.FirstName} {seen.LastName}".Trim()),
        Language = texts.For(seen.Type == ChatType.Private ? language : null).Language,
    };

    /// <summary>Telegram allows 128 characters for titles and 64 for each name.</summary>
    private static string Shorten(string title) => title.Length <= 160 ? title : title[..160];
}
