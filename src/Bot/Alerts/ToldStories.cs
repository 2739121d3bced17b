using System.Text.Json;
using Bot.Articles;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>Stories that destinations are told otherwise than by an alert.</summary>
internal static class ToldStories
{
    private const string Reason = "told by the newsdesk";

    /// <summary>
    /// Counts a story as told to these destinations, so that no alert about it follows, and takes back those that still wait
    /// for their time. No article stands for such a promise, so that planning one puts nothing into the outbox for it. Needs
    /// the writer's connection.
    /// </summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="destinationIds">Who is told of it.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static void Add(SqliteConnection connection, long storyId, IReadOnlyCollection<long> destinationIds, long now)
    {
        var chunk = JsonSerializer.Serialize(destinationIds, AlertsJson.Default.IReadOnlyCollectionInt64);
        connection.Execute(
            """
            INSERT OR IGNORE INTO alerts (story_id, destination_id, article_id)
            SELECT @storyId, value, 0 FROM json_each(@chunk)
            """,
            new { storyId, chunk });
        connection.Execute(
            """
            UPDATE outbox SET state = 3, settled_at = @now, reason = @Reason
            WHERE story_id = @storyId AND kind IN (1, 2) AND state = 0 AND destination_id IN (SELECT value FROM json_each(@chunk))
            """,
            new { storyId, now, chunk, Reason });
    }

    /// <summary>
    /// Takes back what <see cref="Add"/> did for destinations that were not told after all. Planning promises them the story
    /// again (<see cref="PlanAgain"/>). Needs the writer's connection.
    /// </summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="destinationIds">Who was not told of it.</param>
    /// <param name="restore">Whether alerts that were taken back then wait again: not of a story that is withdrawn.</param>
    public static void Remove(SqliteConnection connection, long storyId, IReadOnlyCollection<long> destinationIds, bool restore)
    {
        var chunk = JsonSerializer.Serialize(destinationIds, AlertsJson.Default.IReadOnlyCollectionInt64);
        connection.Execute(
            "DELETE FROM alerts WHERE story_id = @storyId AND article_id = 0 AND destination_id IN (SELECT value FROM json_each(@chunk))",
            new { storyId, chunk });
        if (!restore)
            return;
        connection.Execute(
            """
            UPDATE outbox SET state = 0, settled_at = NULL, reason = NULL
            WHERE story_id = @storyId AND kind IN (1, 2) AND state = 3 AND reason = @Reason AND destination_id IN (SELECT value FROM json_each(@chunk))
            """,
            new { storyId, chunk, Reason });
    }

    /// <summary>
    /// Has the articles of a story planned again that came after an instant. Returns false where one of them is being planned
    /// just now and may have passed some destinations: ask again later. Needs the writer's connection.
    /// </summary>
    public static bool PlanAgain(SqliteConnection connection, long storyId, DateTimeOffset after)
    {
        if (PlanStore.IsUnderWay(connection, storyId))
            return false;
        ArticleStore.PlanAgain(connection, storyId, after);
        return true;
    }
}
