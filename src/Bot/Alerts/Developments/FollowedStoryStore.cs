using System.Text.Json;
using Bot.Outbox;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.Developments;

/// <summary>The stories of which destinations asked to hear what follows. Methods that change something need the writer's connection.</summary>
internal static class FollowedStoryStore
{
    /// <summary>How long a story may be quiet before nobody follows it any more.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromHours(48);

    private const int MostForgotten = 2_000;

    /// <summary>Hears what follows from now on.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="destinationId">Who.</param>
    /// <param name="storyId">One story, with all that is related to it.</param>
    /// <param name="messageId">Telegram's id of the message that what follows answers.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static void Follow(SqliteConnection connection, long destinationId, long storyId, int messageId, long now) =>
        connection.Execute(
            """
            INSERT INTO followed_stories (story_id, destination_id, message_id, last_at) VALUES (@storyId, @destinationId, @messageId, @now)
            ON CONFLICT (story_id, destination_id) DO UPDATE SET last_at = excluded.last_at
            """,
            new { storyId, destinationId, messageId, now });

    /// <summary>Hears no more of a story and of what is related to it.</summary>
    public static void Unfollow(SqliteConnection connection, long destinationId, long storyId) =>
        connection.Execute(
            $"DELETE FROM followed_stories WHERE destination_id = @destinationId AND story_id IN {RelatedTo}",
            new { destinationId, storyId });

    /// <summary>Whether a destination follows a story, or one it is related to.</summary>
    public static bool IsFollowed(SqliteConnection connection, long destinationId, long storyId) =>
        connection.ExecuteScalar<bool>(
            $"SELECT EXISTS (SELECT 1 FROM followed_stories WHERE destination_id = @destinationId AND story_id IN {RelatedTo})",
            new { destinationId, storyId });

    /// <summary>Returns, for those alerts whose destinations follow the story or one it is related to, the message they answer; 0 for an alert about the followed story itself.</summary>
    public static IReadOnlyDictionary<(long Destination, long Story), int> Answered(SqliteConnection connection, IReadOnlyCollection<ClaimedMessage> alerts)
    {
        if (!Any(connection))
            return new Dictionary<(long, long), int>();
        return connection.Query<(long Destination, long Story, bool Itself, int Message)>(
            """
            SELECT f.destination_id, s.story_id, max(f.story_id = s.story_id), min(f.message_id)
            FROM json_each(@destinations) AS d
            CROSS JOIN followed_stories AS f INDEXED BY followed_stories_by_destination ON f.destination_id = d.value
            CROSS JOIN stories AS c ON c.story_id = f.story_id
            CROSS JOIN stories AS s ON s.coverage_id = c.coverage_id AND s.story_id IN (SELECT value FROM json_each(@stories))
            GROUP BY f.destination_id, s.story_id
            """,
            new
            {
                destinations = Json([.. alerts.Select(alert => alert.DestinationId).Distinct()]),
                stories = Json([.. alerts.Select(alert => alert.StoryId).Distinct()]),
            }).ToDictionary(row => (row.Destination, row.Story), row => row.Itself ? 0 : row.Message);
    }

    /// <summary>Whether anybody follows any story.</summary>
    public static bool Any(SqliteConnection connection) => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM followed_stories)");

    /// <summary>Forgets some of what has been quiet for long.</summary>
    public static int ForgetQuiet(SqliteConnection connection, long now) =>
        connection.Execute(
            """
            DELETE FROM followed_stories WHERE (story_id, destination_id) IN (
                SELECT story_id, destination_id FROM followed_stories INDEXED BY followed_stories_by_age WHERE last_at < @before LIMIT @most)
            """,
            new { before = now - (long)Quiet.TotalMilliseconds, most = MostForgotten });

    private const string RelatedTo =
        "(SELECT s.story_id FROM stories AS s WHERE s.coverage_id = (SELECT coverage_id FROM stories WHERE story_id = @storyId))";

    private static string Json(IReadOnlyCollection<long> ids) => JsonSerializer.Serialize(ids, AlertsJson.Default.IReadOnlyCollectionInt64);
}
