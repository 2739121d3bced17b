using Bot.Readers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>
/// Deletes all that is known of a chat. The answer to that wish still needs a place to go, so a bare row of the chat stays
/// until it has left; the table of the forgotten says which rows those are. Needs the writer's connection.
/// </summary>
internal static class Forgetting
{
    /// <summary>Deletes the chat with all that hangs on it, and gives it a bare, paused place under the same key.</summary>
    public static void Forget(SqliteConnection connection, ReaderWord word, DeliveryProfile initial)
    {
        var now = word.At.ToUnixTimeMilliseconds();
        ReaderStore.Delete(connection, word.Chat.ChatId);
        ReaderStore.FindOrAdd(connection, word.Chat with { Title = "" }, word.Destination.ThreadId, initial, now);
        connection.Execute(
            """
            UPDATE destinations SET destination_id = @DestinationId, paused = 1 WHERE chat_id = @ChatId AND thread_id = @ThreadId;
            DELETE FROM inbox WHERE chat_id = @ChatId AND state = 2;
            INSERT OR REPLACE INTO forgotten (chat_id, since) VALUES (@ChatId, @now);
            """,
            new { word.Destination.DestinationId, word.Chat.ChatId, word.Destination.ThreadId, now });
    }

    /// <summary>The chat speaks again, so its row stays.</summary>
    public static void Remember(SqliteConnection connection, long chatId) =>
        connection.Execute("DELETE FROM forgotten WHERE chat_id = @chatId", new { chatId });

    /// <summary>Removes the rows left by deletions before an instant (Unix milliseconds). Returns how many.</summary>
    public static int Sweep(SqliteConnection connection, long before)
    {
        var chats = connection.Query<long>("SELECT chat_id FROM forgotten WHERE since < @before LIMIT 500", new { before }).AsList();
        foreach (var chatId in chats)
        {
            ReaderStore.Delete(connection, chatId);
            Remember(connection, chatId);
        }

        return chats.Count;
    }
}
