using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>
/// The table of follow-ups. Whoever has news for messages that were sent adds one, in the transaction that makes the news
/// true, and wakes the story loop; <see cref="FollowUpPlanner"/> does the rest.
/// </summary>
internal static class FollowUpStore
{
    /// <summary>Asks for a follow-up. An article that has one already gets no second. Needs the writer's connection.</summary>
    public static void Add(SqliteConnection connection, FollowUp followUp) =>
        connection.Execute(
            "INSERT OR IGNORE INTO follow_ups (article_id, story_id, kind, due_at) VALUES (@ArticleId, @StoryId, @Kind, @DueAt)",
            new { followUp.ArticleId, followUp.StoryId, followUp.Kind, followUp.DueAt });

    /// <summary>Asks for a quiet edit of the messages of a story that changed by no article, but by an admin's hand. Needs the writer's connection.</summary>
    public static void AddChange(SqliteConnection connection, long storyId) =>
        connection.Execute(
            """
            INSERT OR IGNORE INTO follow_ups (article_id, story_id, kind, due_at)
            SELECT article_id, @storyId, @update, 0 FROM articles AS a
            WHERE story_id = @storyId AND NOT EXISTS (SELECT 1 FROM follow_ups AS f WHERE f.article_id = a.article_id)
            ORDER BY article_id LIMIT 1
            """,
            new { storyId, update = FollowUpKind.Update });

    /// <summary>Returns the next to work on, or null. Any connection will do.</summary>
    /// <param name="connection">Any.</param>
    /// <param name="least">Of this kind or one that goes before it.</param>
    public static FollowUp? Next(SqliteConnection connection, FollowUpKind least) =>
        connection.QueryFirstOrDefault<FollowUp>(
            """
            SELECT article_id, story_id, kind, due_at, last_destination_id FROM follow_ups INDEXED BY follow_ups_waiting
            WHERE done = 0 AND kind >= @least ORDER BY kind DESC, article_id LIMIT 1
            """,
            new { least });

    /// <summary>Remembers how far it has come. Needs the writer's connection.</summary>
    public static void Advance(SqliteConnection connection, long articleId, long destinationId) =>
        connection.Execute("UPDATE follow_ups SET last_destination_id = @destinationId WHERE article_id = @articleId", new { articleId, destinationId });

    /// <summary>Marks it as done; the row stays, so that it is not done again. Needs the writer's connection.</summary>
    public static void Close(SqliteConnection connection, long articleId) =>
        connection.Execute("UPDATE follow_ups SET done = 1 WHERE article_id = @articleId", new { articleId });
}
