using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Corrections;

/// <summary>The table of prepared corrections and withdrawals. Needs the writer's connection.</summary>
internal static class StoryChangeStore
{
    /// <summary>Keeps a change until its press, and returns its key.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="note">What was wrong; null: it is withdrawn.</param>
    /// <param name="personId">Who prepared it.</param>
    /// <param name="homeId">The destination where it can be pressed.</param>
    /// <param name="expires">Until when.</param>
    public static long Add(SqliteConnection connection, long storyId, string? note, long personId, long homeId, DateTimeOffset expires) =>
        connection.QuerySingle<long>(
            """
            INSERT INTO story_changes (story_id, note, person_id, home_id, expires_at) VALUES (@storyId, @note, @personId, @homeId, @expires)
            RETURNING change_id
            """,
            new { storyId, note, personId, homeId, expires = expires.ToUnixTimeMilliseconds() });

    /// <summary>Takes a change for its press; null where it was taken already, is over, or was prepared elsewhere.</summary>
    public static StoryChange? Take(SqliteConnection connection, long changeId, long homeId, DateTimeOffset now) =>
        connection.QuerySingleOrDefault<StoryChange>(
            """
            UPDATE story_changes SET done = 1
            WHERE change_id = @changeId AND home_id = @homeId AND done = 0 AND expires_at > @now
            RETURNING change_id, story_id, note
            """,
            new { changeId, homeId, now = now.ToUnixTimeMilliseconds() });

    /// <summary>Forgets those whose time was over before an instant (Unix milliseconds).</summary>
    public static void Prune(SqliteConnection connection, long before) =>
        connection.Execute("DELETE FROM story_changes WHERE expires_at < @before", new { before });
}
