using Bot.Articles;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Stories;

/// <summary>The table of stories. Methods that change something need the writer's connection.</summary>
internal static class StoryStore
{
    private static readonly Statement Adding = new(
        """
        INSERT INTO stories (story_id, article_id, state, created_at, updated_at, coverage_id)
        SELECT n, @article, @state, @now, @now, CASE WHEN @coverage > 0 THEN @coverage ELSE n END
        FROM (SELECT COALESCE(MAX(story_id), 0) + 1 AS n FROM stories)
        RETURNING story_id
        """,
        "@article", "@state", "@now", "@coverage");

    private static readonly Statement Touching = new("UPDATE stories SET updated_at = @now WHERE story_id = @story", "@now", "@story");

    private static readonly Statement FindingState = new("SELECT state FROM stories WHERE story_id = @story", "@story");

    private static readonly Statement FindingOrigin = new("SELECT split_from FROM stories WHERE story_id = @story", "@story");

    /// <summary>Begins a story with the article that speaks for it and returns its key.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="state">Whether it may be shown.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <param name="coverageId">The stories it is related to; 0: none before it.</param>
    public static long Add(SqliteConnection connection, long articleId, StoryState state, long now, long coverageId = 0) =>
        Adding.Number(connection, articleId, (int)state, now, coverageId) ?? throw new InvalidOperationException("A story was begun without a key.");

    /// <summary>
    /// Notes that an article is part of a story from now on. The first good article goes on speaking for it; a later version of
    /// that speaks in its place, and where it was withdrawn, another. With none left the story is withdrawn; one that was
    /// retracted stays as it is.
    /// </summary>
    public static void Join(SqliteConnection connection, long storyId, Article article, long now)
    {
        if (article is { Version: 1, Status: PublicationStatus.Usable } && IsOpen(connection, storyId))
            Touching.Execute(connection, now, storyId);
        else
            ChooseSpeaker(connection, storyId, article.Id, now);
    }

    /// <summary>Lets the article speak for a story that should. Needed after articles left it or changed.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="joiningId">An article that is about to be part of it; 0: none.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static void ChooseSpeaker(SqliteConnection connection, long storyId, long joiningId, long now)
    {
        var newest = connection.Query<Speaker>(
            """
            SELECT a.article_id, a.source_id, a.identity, a.status, f.first_id
            FROM (SELECT source_id, identity, min(article_id) AS first_id, max(version) AS version
                  FROM articles WHERE story_id = @storyId OR article_id = @joiningId GROUP BY source_id, identity) AS f
            JOIN articles AS a USING (source_id, identity, version)
            """,
            new { storyId, joiningId }).AsList();
        var current = connection.QuerySingleOrDefault<Speaker>(
            "SELECT a.article_id, a.source_id, a.identity FROM stories AS s JOIN articles AS a ON a.article_id = s.article_id WHERE s.story_id = @storyId",
            new { storyId });
        var speaking = newest
            .OrderBy(one => one.Status != PublicationStatus.Usable)
            .ThenBy(one => one.SourceId != current?.SourceId || one.Identity != current.Identity)
            .ThenBy(one => one.FirstId)
            .FirstOrDefault();
        if (speaking is null)
            return;
        var state = newest.TrueForAll(one => one.Status == PublicationStatus.Canceled) ? StoryState.Withdrawn : StoryState.Open;
        connection.Execute(
            "UPDATE stories SET article_id = @ArticleId, state = @state, updated_at = @now WHERE story_id = @storyId AND state <> @retracted",
            new { storyId, speaking.ArticleId, state, now, retracted = StoryState.Retracted });
    }

    /// <summary>Makes stories of one coverage part of another.</summary>
    public static void MoveCoverage(SqliteConnection connection, long from, long into) =>
        connection.Execute("UPDATE stories SET coverage_id = @into WHERE coverage_id = @from", new { from, into });

    /// <summary>Returns the coverage of a story; 0 where the story is unknown.</summary>
    public static long CoverageOf(SqliteConnection connection, long storyId) =>
        connection.QuerySingleOrDefault<long>("SELECT coverage_id FROM stories WHERE story_id = @storyId", new { storyId });

    /// <summary>Withdraws a story for good, whatever its sources say, with an article that says so.</summary>
    public static void Retract(SqliteConnection connection, long storyId, long articleId, long now) =>
        connection.Execute(
            "UPDATE stories SET article_id = @articleId, state = @retracted, updated_at = @now WHERE story_id = @storyId",
            new { storyId, articleId, now, retracted = StoryState.Retracted });

    /// <summary>Returns the story that one was split from; null for any other.</summary>
    public static long? SplitFrom(SqliteConnection connection, long storyId) =>
        FindingOrigin.Number(connection, storyId);

    /// <summary>Returns a story's state; null where it is unknown.</summary>
    public static StoryState? State(SqliteConnection connection, long storyId) =>
        (StoryState?)FindingState.Number(connection, storyId);

    /// <summary>Returns whether a story may be shown; false where it is unknown or withdrawn.</summary>
    public static bool IsOpen(SqliteConnection connection, long storyId) => State(connection, storyId) == StoryState.Open;
}
