using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>The tables of chats and destinations. Methods that change something need the writer's connection.</summary>
internal static class ReaderStore
{
    private const string SelectDestination =
        "SELECT destination_id, chat_id, thread_id, profile_id, paused FROM destinations";

    /// <summary>Returns the destination, adding it and its chat where they are new; title and kind are brought up to date.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="chat">As the update describes it; its language is kept only where the chat is new.</param>
    /// <param name="threadId">Telegram's <c>message_thread_id</c>, or 0.</param>
    /// <param name="initial">The settings of a destination that is new.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static Destination FindOrAdd(SqliteConnection connection, ReaderChat chat, int threadId, DeliveryProfile initial, long now)
    {
        connection.Execute(
            """
            INSERT INTO chats (chat_id, kind, title, language, created_at)
            VALUES (@ChatId, @Kind, @Title, @Language, @now)
            ON CONFLICT (chat_id) DO UPDATE SET kind = excluded.kind, title = excluded.title
            WHERE kind <> excluded.kind OR title <> excluded.title
            """,
            new { chat.ChatId, chat.Kind, chat.Title, chat.Language, now });
        return Find(connection, chat.ChatId, threadId) ?? Add(connection, chat.ChatId, threadId, initial);
    }

    /// <summary>Returns the destination, or null where it is not known.</summary>
    public static Destination? Find(SqliteConnection connection, long chatId, int threadId) =>
        connection.QuerySingleOrDefault<Destination>(
            SelectDestination + " WHERE chat_id = @chatId AND thread_id = @threadId",
            new { chatId, threadId });

    /// <summary>Returns the destination of a key, or null.</summary>
    public static Destination? Get(SqliteConnection connection, long destinationId) =>
        connection.QuerySingleOrDefault<Destination>(SelectDestination + " WHERE destination_id = @destinationId", new { destinationId });

    /// <summary>Returns the chat, or null where it is not known.</summary>
    public static ReaderChat? GetChat(SqliteConnection connection, long chatId) =>
        connection.QuerySingleOrDefault<ReaderChat>(
            "SELECT chat_id, kind, title, language, state FROM chats WHERE chat_id = @chatId",
            new { chatId });

    /// <summary>Sets or lifts the silence of /stop.</summary>
    public static void SetPaused(SqliteConnection connection, long destinationId, bool paused) =>
        connection.Execute("UPDATE destinations SET paused = @paused WHERE destination_id = @destinationId", new { destinationId, paused });

    /// <summary>Gives a destination other delivery settings.</summary>
    public static void SetProfile(SqliteConnection connection, long destinationId, DeliveryProfile profile) =>
        connection.Execute(
            "UPDATE destinations SET profile_id = @profileId WHERE destination_id = @destinationId",
            new { destinationId, profileId = ProfileStore.Intern(connection, profile) });

    /// <summary>Sets the language of menus and labels.</summary>
    public static void SetLanguage(SqliteConnection connection, long chatId, string language) =>
        connection.Execute("UPDATE chats SET language = @language WHERE chat_id = @chatId", new { chatId, language });

    /// <summary>Stops writing to a chat, keeping what it follows. Returns false where it was suspended already.</summary>
    public static bool Suspend(SqliteConnection connection, long chatId, string reason) =>
        connection.Execute(
            "UPDATE chats SET state = @suspended, state_reason = @reason WHERE chat_id = @chatId AND state <> @suspended",
            new { chatId, reason, suspended = ChatState.Suspended }) > 0;

    /// <summary>Writes to a chat again. Returns false where it was not suspended.</summary>
    public static bool Restore(SqliteConnection connection, long chatId) =>
        connection.Execute(
            """
            UPDATE chats SET state = @active, state_reason = NULL, failures = 0, first_failure_at = NULL
            WHERE chat_id = @chatId AND state <> @active
            """,
            new { chatId, active = ChatState.Active }) > 0;

    /// <summary>Forgets a chat and, through the foreign keys, what it follows.</summary>
    public static void Delete(SqliteConnection connection, long chatId) =>
        connection.Execute("DELETE FROM chats WHERE chat_id = @chatId", new { chatId });

    private static Destination Add(SqliteConnection connection, long chatId, int threadId, DeliveryProfile initial) =>
        connection.QuerySingle<Destination>(
            """
            INSERT INTO destinations (chat_id, thread_id, profile_id) VALUES (@chatId, @threadId, @profileId)
            RETURNING destination_id, chat_id, thread_id, profile_id, paused
            """,
            new { chatId, threadId, profileId = ProfileStore.Intern(connection, initial) });
}
