using Bot.Outbox;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>Writes to every admin who has met the bot, in their own chat and language.</summary>
internal sealed class AdminNotice(AdminHomes homes, OutboxStore outbox, TextCatalogue texts)
{
    /// <summary>Puts a notice into the outbox for each, once for a key. Needs the writer's connection. Returns to how many.</summary>
    public int Tell(SqliteConnection connection, string key, DateTimeOffset now, Func<Wording, MessageContent> content)
    {
        var found = homes.Find(connection);
        foreach (var (chat, home) in found)
            outbox.Enqueue(connection, new OutgoingMessage(MessageKind.Reply, Lane.Replies, home.DestinationId, $"{key} {chat.ChatId}", content(texts.For(chat.Language)), now));
        return found.Count;
    }
}
