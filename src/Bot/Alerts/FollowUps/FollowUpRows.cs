using Bot.Outbox;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>What a follow-up writes into the outbox, for the messages of a range of destinations.</summary>
internal static class FollowUpRows
{
    /// <summary>Messages that were sent or are leaving now, told by the row that carries them. Forgotten and suspended chats are passed over.</summary>
    private const string Messages =
        """
        FROM outbox AS o INDEXED BY outbox_alerts
        CROSS JOIN destinations AS d ON d.destination_id = o.destination_id AND d.suspended = 0
        WHERE o.story_id = @StoryId AND o.kind IN (1, 2) AND o.destination_id > @After AND o.destination_id <= @Last
          AND o.state IN (1, 2) AND d.chat_id NOT IN (SELECT chat_id FROM forgotten)
        """;

    /// <summary>
    /// An edit that waits no longer than this shows what there is to show by then, and another would be one too many
    /// (milliseconds). One that waits for the end of an embargo is left alone.
    /// </summary>
    public const long Soon = 120_000;

    private const string Target = "COALESCE(o.carried_by, o.outbox_id)";

    /// <summary>Returns the next destinations that have a row of the story, so many at most, and how many they are. Any connection will do.</summary>
    public static (KeyRange Range, int Count) NextRange(SqliteConnection connection, FollowUp followUp, int most)
    {
        var (count, last) = connection.QuerySingle<(int, long?)>(
            """
            SELECT count(*), max(destination_id)
            FROM (SELECT destination_id FROM outbox INDEXED BY outbox_alerts
                  WHERE story_id = @StoryId AND kind IN (1, 2) AND destination_id > @LastDestinationId ORDER BY destination_id LIMIT @most)
            """,
            new { followUp.StoryId, followUp.LastDestinationId, most });
        return (new KeyRange(followUp.LastDestinationId, count < most ? long.MaxValue : last ?? long.MaxValue), count);
    }

    /// <summary>Takes a withdrawn story out of what waits. Needs the writer's connection.</summary>
    public static int CancelWaiting(SqliteConnection connection, FollowUp followUp, KeyRange range, long now) =>
        connection.Execute(
            """
            UPDATE outbox INDEXED BY outbox_alerts SET state = @cancelled, settled_at = @now, reason = 'the story was withdrawn'
            WHERE story_id = @StoryId AND kind IN (1, 2) AND destination_id > @After AND destination_id <= @Last AND state = @pending
            """,
            new { followUp.StoryId, range.After, range.Last, now, cancelled = MessageState.Cancelled, pending = MessageState.Pending });

    /// <summary>Lets edits and notices that wait for these messages leave in a higher lane. Needs the writer's connection.</summary>
    public static int Hasten(SqliteConnection connection, FollowUp followUp, KeyRange range, long now) =>
        connection.Execute(
            $"""
            UPDATE outbox SET lane = @Lane, due_at = @now
            WHERE outbox_id IN (
                SELECT w.outbox_id FROM (SELECT {Target} AS target_id {Messages}) AS m
                CROSS JOIN outbox AS w INDEXED BY outbox_follow_ups ON w.target_id = m.target_id
                WHERE w.state = 0 AND w.lane > @Lane AND w.due_at <= @soon)
            """,
            new { followUp.StoryId, followUp.Lane, range.After, range.Last, now, soon = now + Soon });

    /// <summary>
    /// Adds an edit of each message that has none waiting: one that waits shows the newest state when it leaves. Needs the
    /// writer's connection. Returns how many.
    /// </summary>
    public static int AddEdits(SqliteConnection connection, FollowUp followUp, KeyRange range, long dueAt) =>
        connection.Execute(
            $"""
            INSERT OR IGNORE INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, target_id)
            SELECT @kind, @Lane, o.destination_id, @dueAt, o.story_id, @ArticleId, {Target}
            {Messages}
              AND NOT EXISTS (
                SELECT 1 FROM outbox AS w INDEXED BY outbox_follow_ups WHERE w.target_id = {Target} AND w.kind = @kind AND w.state = 0 AND w.due_at <= @soon)
            ORDER BY o.destination_id
            """,
            new { kind = MessageKind.Edit, followUp.StoryId, followUp.ArticleId, followUp.Lane, range.After, range.Last, dueAt, soon = dueAt + Soon });

    /// <summary>
    /// Adds a notice in answer to each message that has none waiting about the story. Paused chats and those that muted the
    /// story get none. Needs the writer's connection. Returns how many.
    /// </summary>
    public static int AddNotices(SqliteConnection connection, FollowUp followUp, KeyRange range, long dueAt) =>
        connection.Execute(
            $"""
            INSERT OR IGNORE INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, target_id)
            SELECT @kind, @Lane, o.destination_id, @dueAt, o.story_id, @ArticleId, {Target}
            {Messages}
              AND d.paused = 0
              AND NOT EXISTS (SELECT 1 FROM muted_stories AS m WHERE m.destination_id = o.destination_id AND m.story_id = o.story_id)
              AND NOT EXISTS (
                SELECT 1 FROM outbox AS w INDEXED BY outbox_follow_ups
                WHERE w.target_id = {Target} AND w.kind = @kind AND w.state = 0 AND w.due_at <= @soon AND w.story_id = o.story_id)
            ORDER BY o.destination_id
            """,
            new { kind = MessageKind.Notice, followUp.StoryId, followUp.ArticleId, followUp.Lane, range.After, range.Last, dueAt, soon = dueAt + Soon });

    /// <summary>How many messages a story has, sent or leaving. Any connection will do.</summary>
    public static long CountMessages(SqliteConnection connection, long storyId) =>
        connection.ExecuteScalar<long>(
            $"SELECT count(*) {Messages}",
            new { StoryId = storyId, After = 0L, Last = long.MaxValue });
}
