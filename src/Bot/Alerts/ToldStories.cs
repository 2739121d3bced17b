using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>Stories that destinations are told otherwise than by an alert.</summary>
internal static class ToldStories
{
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
            UPDATE outbox SET state = 3, settled_at = @now, reason = 'told by the newsdesk'
            WHERE story_id = @storyId AND kind IN (1, 2) AND state = 0 AND destination_id IN (SELECT value FROM json_each(@chunk))
            """,
            new { storyId, now, chunk });
    }
}
