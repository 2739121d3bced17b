using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>The table of what destinations keep. Methods that change something need the writer's connection.</summary>
internal static class SavedStoryStore
{
    /// <summary>How many stories a destination keeps at most; the migration's trigger has the same number.</summary>
    public const int Most = 100;

    private const string Columns = "story_id, saved_at, headline, outlet, link, expires_at";

    /// <summary>Returns what a destination keeps, what was saved last first.</summary>
    public static IReadOnlyList<SavedStory> Of(SqliteConnection connection, long destinationId) =>
        connection.Query<SavedStory>(
            $"SELECT {Columns} FROM saved_stories WHERE destination_id = @destinationId ORDER BY saved_at DESC, story_id DESC",
            new { destinationId }).AsList();

    /// <summary>Returns whether a destination keeps a story.</summary>
    public static bool Has(SqliteConnection connection, long destinationId, long storyId) =>
        connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM saved_stories WHERE destination_id = @destinationId AND story_id = @storyId)",
            new { destinationId, storyId });

    /// <summary>Keeps a story; one that is kept already stays as it is. Returns the one that had to leave for it, the oldest of the others, or null.</summary>
    public static SavedStory? Add(SqliteConnection connection, long destinationId, SavedStory story)
    {
        connection.Execute(
            $"""
            INSERT INTO saved_stories (destination_id, {Columns})
            VALUES (@destinationId, @StoryId, @SavedAt, @Headline, @Outlet, @Link, @ExpiresAt)
            ON CONFLICT DO NOTHING
            """,
            new { destinationId, story.StoryId, story.SavedAt, story.Headline, story.Outlet, story.Link, story.ExpiresAt });
        var kept = Of(connection, destinationId);
        return kept.Count <= Most ? null : Remove(connection, destinationId, kept.Last(other => other.StoryId != story.StoryId).StoryId);
    }

    /// <summary>Keeps a story no longer. Returns it as it was kept, or null where it was not.</summary>
    public static SavedStory? Remove(SqliteConnection connection, long destinationId, long storyId) =>
        connection.Query<SavedStory>(
            $"DELETE FROM saved_stories WHERE destination_id = @destinationId AND story_id = @storyId RETURNING {Columns}",
            new { destinationId, storyId }).AsList() is [var removed] ? removed : null;
}
