using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>The table of plans under way: how far each has come. Needs the writer's connection.</summary>
internal static class PlanStore
{
    private static readonly Statement FindingCursor = new("SELECT last_destination_id FROM plans WHERE article_id = @article", "@article");

    private static readonly Statement Closing = new("DELETE FROM plans WHERE article_id = @article", "@article");

    /// <summary>Returns the last destination planned; 0 where nothing is yet.</summary>
    public static long Cursor(SqliteConnection connection, long articleId) =>
        FindingCursor.Number(connection, articleId) ?? 0;

    /// <summary>Returns the greatest key of a destination; 0 where there is none.</summary>
    public static long LastDestination(SqliteConnection connection) =>
        connection.QuerySingle<long>("SELECT COALESCE(MAX(destination_id), 0) FROM destinations");

    /// <summary>Remembers how far the plan has come.</summary>
    public static void Advance(SqliteConnection connection, long articleId, long destinationId) =>
        connection.Execute(
            """
            INSERT INTO plans (article_id, last_destination_id) VALUES (@articleId, @destinationId)
            ON CONFLICT (article_id) DO UPDATE SET last_destination_id = excluded.last_destination_id
            """,
            new { articleId, destinationId });

    /// <summary>Whether the plan of an article of a story is under way.</summary>
    public static bool IsUnderWay(SqliteConnection connection, long storyId) =>
        connection.QuerySingle<bool>(
            "SELECT EXISTS (SELECT 1 FROM plans JOIN articles USING (article_id) WHERE story_id = @storyId)",
            new { storyId });

    /// <summary>Forgets a plan that is complete.</summary>
    public static void Close(SqliteConnection connection, long articleId) =>
        Closing.Execute(connection, articleId);
}
