using Bot.Outbox;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>
/// What a chat missed while it was suspended. What was wrong in its messages stays wrong however old they are, so all that
/// are kept count: what was corrected or withdrawn since is edited, quietly, without a notice. Routine updates are let be.
/// </summary>
internal static class MissedEdits
{
    /// <summary>The newest corrections and withdrawals that are looked at; each costs one look by a key.</summary>
    private const int MostFollowUps = 1000;

    /// <summary>The newest messages that are edited.</summary>
    private const int MostMessages = 50;

    /// <summary>A message may have been on its way when the article came (milliseconds). An edit too many changes nothing.</summary>
    private const long UnderWay = 60_000;

    /// <summary>Adds one edit a message, and lets those go again that were given up when the chat was gone. Needs the writer's connection. Returns how many.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="chatId">A chat that was suspended and is not any more.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static int Add(SqliteConnection connection, long chatId, long now) =>
        connection.Execute(
            """
            INSERT INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, target_id)
            SELECT @edit, @lane, o.destination_id, max(@now, f.due_at), o.story_id, max(f.article_id), COALESCE(o.carried_by, o.outbox_id) AS target
            FROM (SELECT article_id, story_id, due_at FROM follow_ups INDEXED BY follow_ups_wrong WHERE kind >= 2 ORDER BY article_id DESC LIMIT @MostFollowUps) AS f
            CROSS JOIN articles AS a ON a.article_id = f.article_id
            CROSS JOIN destinations AS d ON d.chat_id = @chatId
            CROSS JOIN outbox AS o INDEXED BY outbox_alerts ON o.story_id = f.story_id AND o.destination_id = d.destination_id AND o.kind IN (1, 2)
            WHERE o.state = 2 AND o.settled_at < a.received_at + @UnderWay
              AND NOT EXISTS (
                SELECT 1 FROM outbox AS w INDEXED BY outbox_follow_ups
                WHERE w.target_id = COALESCE(o.carried_by, o.outbox_id) AND w.kind = @edit AND w.state IN (0, 1, 2) AND w.article_id >= f.article_id)
            GROUP BY target ORDER BY target DESC LIMIT @MostMessages
            ON CONFLICT (target_id, kind, article_id) WHERE target_id IS NOT NULL
            DO UPDATE SET state = 0, due_at = excluded.due_at, settled_at = NULL, reason = NULL WHERE state = 3
            """,
            new { chatId, now, edit = MessageKind.Edit, lane = Lane.BulkEdits, MostFollowUps, MostMessages, UnderWay });
}
