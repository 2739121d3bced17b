using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>How chats end, come back and change their ids. Every method needs the writer's connection.</summary>
internal static class ChatLifecycle
{
    /// <summary>Refusals in a row after which a chat may count as gone.</summary>
    public const int MostRefusals = 5;

    private static readonly TimeSpan RefusedFor = TimeSpan.FromHours(24);

    /// <summary>Counts a refusal. A chat that has refused five times over a day or more is suspended; returns whether this one did it.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="chatId">Telegram's id.</param>
    /// <param name="reason">Telegram's words.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static bool CountRefusal(SqliteConnection connection, long chatId, string reason, long now)
    {
        var counted = connection.QuerySingleOrDefault<(int Failures, long First)?>(
            """
            UPDATE chats SET failures = failures + 1, first_failure_at = COALESCE(first_failure_at, @now)
            WHERE chat_id = @chatId
            RETURNING failures, first_failure_at
            """,
            new { chatId, now });
        return counted is { } it
            && it.Failures >= MostRefusals
            && now - it.First >= (long)RefusedFor.TotalMilliseconds
            && ReaderStore.Suspend(connection, chatId, reason);
    }

    /// <summary>Forgets refusals: a message arrived.</summary>
    public static void ClearRefusals(SqliteConnection connection, long chatId) =>
        connection.Execute("UPDATE chats SET failures = 0, first_failure_at = NULL WHERE chat_id = @chatId", new { chatId });

    /// <summary>
    /// Gives a chat its new id (a group became a supergroup), and with it every table that is keyed by it: the triggers of the
    /// migrations name them. Where the new chat is known already, the two become one: the old one's destinations stay, with
    /// their settings and their memory of what was told, and take over what the new one's have. Messages keep no ids over
    /// that: those sent before cannot be edited, and <c>moved_at</c> says which these are.
    /// </summary>
    public static void Move(SqliteConnection connection, long fromChatId, long toChatId, long now)
    {
        if (fromChatId == toChatId)
            return;
        var known = ReaderStore.GetChat(connection, toChatId) is not null;
        var ids = new { fromChatId, toChatId, kind = ChatKind.Supergroup, now, known };
        if (!known)
            connection.Execute("UPDATE chats SET chat_id = @toChatId, kind = @kind, moved_at = @now WHERE chat_id = @fromChatId", ids);
        else if (!connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM forgotten WHERE chat_id = @fromChatId)", ids))
            Join(connection, fromChatId, toChatId, now);
        // A plain INSERT: another conflict clause would overrule those inside the trigger.
        connection.Execute("DELETE FROM moved_chats WHERE was_id = @fromChatId; INSERT INTO moved_chats (was_id, now_id, joined, moved_at) VALUES (@fromChatId, @toChatId, @known, @now)", ids);
        if (known)
            ReaderStore.Delete(connection, fromChatId);
    }

    private static void Join(SqliteConnection connection, long fromChatId, long toChatId, long now)
    {
        var twins = connection.Query<(long Theirs, long Ours)>(
            """
            SELECT n.destination_id, o.destination_id
            FROM destinations AS n JOIN destinations AS o ON o.chat_id = @fromChatId AND o.thread_id = n.thread_id
            WHERE n.chat_id = @toChatId
            """,
            new { fromChatId, toChatId }).AsList();
        foreach (var (theirs, ours) in twins)
            connection.Execute("INSERT INTO folded_destinations (was_id, now_id) VALUES (@theirs, @ours); DELETE FROM destinations WHERE destination_id = @theirs", new { theirs, ours });
        var joined = connection.Execute(
            "UPDATE destinations SET chat_id = @toChatId, suspended = (SELECT state FROM chats WHERE chat_id = @toChatId) WHERE chat_id = @fromChatId",
            new { fromChatId, toChatId });
        if (joined > 0)
            connection.Execute("UPDATE chats SET moved_at = @now, language = (SELECT language FROM chats WHERE chat_id = @fromChatId) WHERE chat_id = @toChatId", new { fromChatId, toChatId, now });
    }

    /// <summary>How many chats may be written to.</summary>
    public static long CountActive(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM chats WHERE state = @active", new { active = ChatState.Active });
}
