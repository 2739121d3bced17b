using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Health;

/// <summary>Writes to every admin who has met the bot, in their own chat and language.</summary>
internal sealed class AdminNotice(AdminList admins, OutboxStore outbox, TextCatalogue texts)
{
    /// <summary>Puts a notice into the outbox for each, once for a key. Needs the writer's connection. Returns to how many.</summary>
    public int Tell(SqliteConnection connection, string key, DateTimeOffset now, Func<Wording, MessageContent> content)
    {
        var told = 0;
        foreach (var person in admins.People)
        {
            // A person's own chat has the person's id.
            if (ReaderStore.Find(connection, person, 0) is not { } home || ReaderStore.GetChat(connection, person) is not { } chat)
                continue;
            outbox.Enqueue(connection, new OutgoingMessage(MessageKind.Reply, Lane.Replies, home.DestinationId, $"{key} {person}", content(texts.For(chat.Language)), now));
            told++;
        }

        return told;
    }
}
