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
    /// Gives a chat its new id (a group became a supergroup). What follows it by foreign key follows along. Where the new
    /// chat is known already, the old one's destinations join it, those it has itself excepted. Messages keep no ids over
    /// that: those sent before cannot be edited, and <c>moved_at</c> says which these are.
    /// </summary>
    public static void Move(SqliteConnection connection, long fromChatId, long toChatId, long now)
    {
        var known = ReaderStore.GetChat(connection, toChatId) is not null;
        if (!known)
        {
            connection.Execute(
                "UPDATE chats SET chat_id = @toChatId, kind = @kind, moved_at = @now WHERE chat_id = @fromChatId",
                new { fromChatId, toChatId, kind = ChatKind.Supergroup, now });
            return;
        }

        var joined = connection.Execute("UPDATE OR IGNORE destinations SET chat_id = @toChatId WHERE chat_id = @fromChatId", new { fromChatId, toChatId });
        ReaderStore.Delete(connection, fromChatId);
        if (joined > 0)
            connection.Execute("UPDATE chats SET moved_at = @now WHERE chat_id = @toChatId", new { toChatId, now });
    }

    /// <summary>How many chats may be written to.</summary>
    public static long CountActive(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM chats WHERE state = @active", new { active = ChatState.Active });
}
