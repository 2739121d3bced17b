using Bot.Outbox;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.Developments;

/// <summary>What a development writes into the ledger and the outbox, for a range of those who follow.</summary>
internal static class DevelopmentRows
{
    /// <summary>Those who follow a story of the coverage. The ledger knows who was told of the new one.</summary>
    private const string Followers =
        """
        FROM stories AS c INDEXED BY stories_by_coverage
        CROSS JOIN followed_stories AS f ON f.story_id = c.story_id
        CROSS JOIN destinations AS d ON d.destination_id = f.destination_id AND d.paused = 0 AND d.suspended = 0
        """;

    private const string OfRange = "WHERE c.coverage_id = @CoverageId AND f.destination_id > @After AND f.destination_id <= @Last";

    /// <summary>Returns the next that follow a story of the coverage, so many at most, and whether these are the last. Any connection will do.</summary>
    public static (KeyRange Range, bool IsLast) NextRange(SqliteConnection connection, Development development, long after, int most)
    {
        var (count, last) = connection.QuerySingle<(int, long?)>(
            """
            SELECT count(*), max(destination_id)
            FROM (SELECT f.destination_id FROM stories AS c INDEXED BY stories_by_coverage CROSS JOIN followed_stories AS f ON f.story_id = c.story_id
                  WHERE c.coverage_id = @CoverageId AND f.destination_id > @after ORDER BY f.destination_id LIMIT @most)
            """,
            new { development.CoverageId, after, most });
        return (new KeyRange(after, last ?? after), count < most);
    }

    /// <summary>Promises a new related story to those who were not told of it: an alert of its own, at once. Needs the writer's connection.</summary>
    public static int Promise(SqliteConnection connection, Development development, KeyRange range)
    {
        var values = new { development.StoryId, development.ArticleId, development.CoverageId, development.DueAt, range.After, range.Last, kind = MessageKind.Alert, lane = Lane.Alerts };
        var rows = connection.Execute(
            $"""
            INSERT OR IGNORE INTO outbox (kind, lane, destination_id, due_at, story_id, article_id)
            SELECT @kind, @lane, f.destination_id, @DueAt, @StoryId, @ArticleId
            {Followers} {OfRange} AND NOT EXISTS (SELECT 1 FROM alerts AS a WHERE a.story_id = @StoryId AND a.destination_id = f.destination_id)
            GROUP BY f.destination_id
            """,
            values);
        connection.Execute(
            $"INSERT OR IGNORE INTO alerts (story_id, destination_id, article_id) SELECT DISTINCT @StoryId, f.destination_id, @ArticleId {Followers} {OfRange}",
            values);
        return rows;
    }

    /// <summary>Says in answer to the message about the story itself that it went on. Needs the writer's connection.</summary>
    public static int Notify(SqliteConnection connection, Development development, KeyRange range) =>
        connection.Execute(
            $"""
            INSERT OR IGNORE INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, target_id)
            SELECT @kind, @lane, f.destination_id, @DueAt, @StoryId, @ArticleId, COALESCE(o.carried_by, o.outbox_id)
            {Followers}
            CROSS JOIN outbox AS o INDEXED BY outbox_alerts
              ON o.story_id = f.story_id AND o.destination_id = f.destination_id AND o.kind IN (1, 2) AND o.state = 2
            {OfRange} AND c.story_id = @StoryId
            """,
            new { development.StoryId, development.ArticleId, development.CoverageId, development.DueAt, range.After, range.Last, kind = MessageKind.Development, lane = Lane.Alerts });

    /// <summary>Notes that the story was not quiet. Needs the writer's connection.</summary>
    public static void Touch(SqliteConnection connection, Development development, KeyRange range, long now) =>
        connection.Execute(
            """
            UPDATE followed_stories SET last_at = @now
            WHERE story_id IN (SELECT story_id FROM stories WHERE coverage_id = @CoverageId) AND destination_id > @After AND destination_id <= @Last
            """,
            new { development.CoverageId, range.After, range.Last, now });
}
