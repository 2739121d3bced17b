using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Stories;

/// <summary>The table of stories. Methods that change something need the writer's connection.</summary>
internal static class StoryStore
{
    /// <summary>Begins a story with the article that speaks for it and returns its key.</summary>
    public static long Add(SqliteConnection connection, long articleId, StoryState state, long now) =>
        connection.QuerySingle<long>(
            """
            INSERT INTO stories (article_id, state, created_at, updated_at) VALUES (@articleId, @state, @now, @now)
            RETURNING story_id
            """,
            new { articleId, state, now });

    /// <summary>Lets another article speak for the story.</summary>
    public static void Update(SqliteConnection connection, long storyId, long articleId, StoryState state, long now) =>
        connection.Execute(
            "UPDATE stories SET article_id = @articleId, state = @state, updated_at = @now WHERE story_id = @storyId",
            new { storyId, articleId, state, now });

    /// <summary>Returns whether a story may be shown; false where it is unknown or withdrawn.</summary>
    public static bool IsOpen(SqliteConnection connection, long storyId) =>
        connection.QuerySingle<bool>(
            "SELECT EXISTS (SELECT 1 FROM stories WHERE story_id = @storyId AND state = @open)",
            new { storyId, open = StoryState.Open });
}
