using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Tells a reader that what they asked for could not be done, at most once a minute.</summary>
internal sealed class Apology(OutboxStore outbox, TextCatalogue texts, RefusalPace refusals, TimeProvider time)
{
    /// <summary>Puts the apology into the outbox where the chat is known.</summary>
    public void Say(SqliteConnection connection, InboxItem item)
    {
        if (ReaderStore.GetChat(connection, item.ChatId) is not { Kind: ChatKind.Private } chat
            || ReaderStore.Find(connection, item.ChatId, threadId: 0) is not { } destination
            || !refusals.Allows(item.ChatId, ChatTexts.WentWrong))
            return;
        var content = new MessageContent { Html = texts.For(chat.Language).Html(ChatTexts.WentWrong).Html };
        outbox.Enqueue(connection, new OutgoingMessage(MessageKind.Reply, Lane.Replies, destination.DestinationId, $"u{item.UpdateId}.sorry", content, time.GetUtcNow()));
    }
}
