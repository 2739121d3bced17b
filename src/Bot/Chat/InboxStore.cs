using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>The table of updates. Methods that change something need the writer's connection.</summary>
internal static class InboxStore
{
    /// <summary>Stores updates; one that is known already is nothing new. Returns how many were new.</summary>
    public static int Add(SqliteConnection connection, IEnumerable<RawUpdate> updates, long now) =>
        updates.Sum(update => connection.Execute(
            "INSERT OR IGNORE INTO inbox (update_id, chat_id, received_at, payload) VALUES (@UpdateId, @ChatId, @now, @Json)",
            new { update.UpdateId, update.ChatId, now, update.Json }));

    /// <summary>Returns the chats with something waiting, each once; a chat with much waiting costs no more than any other.</summary>
    public static IReadOnlyList<long> WaitingChats(SqliteConnection connection) =>
        connection.Query<long>(
            """
            WITH RECURSIVE waiting (chat_id) AS (
                SELECT MIN(chat_id) FROM inbox WHERE state = 0
                UNION ALL
                SELECT (SELECT MIN(chat_id) FROM inbox WHERE state = 0 AND chat_id > waiting.chat_id)
                FROM waiting WHERE waiting.chat_id IS NOT NULL)
            SELECT chat_id FROM waiting WHERE chat_id IS NOT NULL
            """).AsList();

    /// <summary>Returns the update of a chat whose turn it is, or null.</summary>
    public static InboxItem? Next(SqliteConnection connection, long chatId) =>
        connection.QueryFirstOrDefault<InboxItem>(
            """
            SELECT update_id, chat_id, payload, attempts FROM inbox
            WHERE state = 0 AND chat_id = @chatId ORDER BY update_id LIMIT 1
            """,
            new { chatId });

    /// <summary>Whether more than <paramref name="most"/> updates of a chat wait.</summary>
    public static bool HasMoreThan(SqliteConnection connection, long chatId, int most) =>
        connection.QuerySingle<long>(
            "SELECT COUNT(*) FROM (SELECT 1 FROM inbox WHERE state = 0 AND chat_id = @chatId LIMIT @limit)",
            new { chatId, limit = most + 1 }) > most;

    /// <summary>Marks an update as done and drops its content. Returns false where it had been dealt with already.</summary>
    public static bool MarkDone(SqliteConnection connection, long updateId) =>
        connection.Execute(
            "UPDATE inbox SET state = @done, payload = '', error = NULL WHERE update_id = @updateId AND state = @waiting",
            new { updateId, done = InboxState.Done, waiting = InboxState.Waiting }) > 0;

    /// <summary>Records that handling failed, and sets the update aside after the last attempt.</summary>
    public static void MarkFailed(SqliteConnection connection, long updateId, string error, bool setAside) =>
        connection.Execute(
            "UPDATE inbox SET attempts = attempts + 1, error = @error, state = @state WHERE update_id = @updateId AND state = @waiting",
            new { updateId, error, state = setAside ? InboxState.SetAside : InboxState.Waiting, waiting = InboxState.Waiting });

    /// <summary>How many updates were set aside. Any connection will do.</summary>
    public static long CountSetAside(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM inbox INDEXED BY inbox_set_aside WHERE state = 2");

    /// <summary>Why updates were set aside, with how many each, the most frequent first. Any connection will do.</summary>
    public static IReadOnlyList<(string Reason, long Count)> SetAsideReasons(SqliteConnection connection, int most) =>
        connection.Query<(string, long)>(
            "SELECT coalesce(error, ''), count(*) FROM inbox INDEXED BY inbox_set_aside WHERE state = 2 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT @most",
            new { most }).AsList();

    /// <summary>Lets updates that were set aside be tried again, at most so many. Returns their chats, one for each.</summary>
    public static IReadOnlyList<long> Replay(SqliteConnection connection, int most) =>
        connection.Query<long>(
            """
            UPDATE inbox SET state = 0, attempts = 0, error = NULL
            WHERE update_id IN (SELECT update_id FROM inbox INDEXED BY inbox_set_aside WHERE state = 2 ORDER BY update_id LIMIT @most)
            RETURNING chat_id
            """,
            new { most }).AsList();

    /// <summary>Gives updates up that were set aside, at most so many, and drops their content. Returns how many.</summary>
    public static int Dismiss(SqliteConnection connection, int most) =>
        connection.Execute(
            """
            UPDATE inbox SET state = 1, payload = ''
            WHERE update_id IN (SELECT update_id FROM inbox INDEXED BY inbox_set_aside WHERE state = 2 ORDER BY update_id LIMIT @most)
            """,
            new { most });

    /// <summary>Forgets updates received before an instant that are done, and those received before another that were set aside. Returns how many.</summary>
    public static int Prune(SqliteConnection connection, long before, long setAsideBefore, int most) =>
        connection.Execute(
            """
            DELETE FROM inbox WHERE update_id IN (
                SELECT update_id FROM inbox
                WHERE received_at < @before AND (state = 1 OR (state = 2 AND received_at < @setAsideBefore))
                ORDER BY received_at LIMIT @most)
            """,
            new { before, setAsideBefore, most });
}
