using Bot.Matching;
using Bot.Storage;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>The ledger of alerts, and how it fills the outbox.</summary>
internal static class AlertStore
{
    private const string Wanting =
        """
        FROM article_rules AS r
        CROSS JOIN subscriptions AS s ON s.rule_id = r.rule_id AND s.destination_id > @After AND s.destination_id <= @Last
        """;

    private const string AsMuch = "WHERE r.article_id = @ArticleId AND (r.main = 1 OR s.scope = @anyMention)";

    private static readonly Statement ForgettingMatches = new("DELETE FROM article_rules WHERE article_id = @article", "@article");

    private static readonly Statement AddingMatch = new(
        """
        INSERT INTO article_rules (article_id, rule_id, score, main)
        SELECT @article, @rule, @score, @main WHERE EXISTS (SELECT 1 FROM rules WHERE rule_id = @rule)
        """,
        "@article", "@rule", "@score", "@main");

    private static readonly Statement CountingFollowers = new(
        $"SELECT count(*) FROM (SELECT 1 {Wanting} WHERE r.article_id = @ArticleId LIMIT @most + 1)",
        "@ArticleId", "@After", "@Last", "@most");

    private static readonly Statement Promising = new(
        $"""
        INSERT OR IGNORE INTO alerts (story_id, destination_id, article_id)
        SELECT @StoryId, s.destination_id, @ArticleId
        {Wanting}
        CROSS JOIN destinations AS d ON d.destination_id = s.destination_id
        {AsMuch} AND d.paused = 0 AND d.suspended = 0
          AND (@SplitFrom IS NULL OR NOT EXISTS (SELECT 1 FROM alerts AS t WHERE t.story_id = @SplitFrom AND t.destination_id = s.destination_id))
        """,
        "@StoryId", "@ArticleId", "@SplitFrom", "@After", "@Last", "@anyMention");

    private static readonly Statement Filling = new(
        """
        INSERT OR IGNORE INTO outbox (kind, lane, destination_id, due_at, story_id, article_id)
        SELECT p.kind, p.lane, a.destination_id, p.due_at, a.story_id, a.article_id
        FROM alerts AS a
        CROSS JOIN destinations AS d ON d.destination_id = a.destination_id
        CROSS JOIN temp.dues AS p ON p.profile_id = d.profile_id
        WHERE a.story_id = @StoryId AND a.destination_id > @After AND a.destination_id <= @Last AND a.article_id = @ArticleId
        ORDER BY a.destination_id
        """,
        "@StoryId", "@ArticleId", "@After", "@Last");

    /// <summary>Remembers which rules an article met, those that are still there. Needs the writer's connection.</summary>
    public static void SetMatches(SqliteConnection connection, long articleId, IReadOnlyList<RuleMatch> matches)
    {
        ForgettingMatches.Execute(connection, articleId);
        foreach (var match in matches)
            AddingMatch.Execute(connection, articleId, match.RuleId, (double)match.Score, match.MainSubject);
    }

    /// <summary>Forgets articles that met a rule, so many at most. Returns how many. Needs the writer's connection.</summary>
    public static int ForgetMatches(SqliteConnection connection, long ruleId, int most) =>
        connection.Execute(
            """
            DELETE FROM article_rules
            WHERE rule_id = @ruleId AND article_id IN (SELECT article_id FROM article_rules WHERE rule_id = @ruleId LIMIT @most)
            """,
            new { ruleId, most });

    /// <summary>Returns how many subscriptions in a range of keys an article meets. Any connection will do.</summary>
    public static int CountWanting(SqliteConnection connection, AlertPlan plan, KeyRange range) =>
        connection.QuerySingle<int>(
            $"SELECT count(*) {Wanting} {AsMuch}",
            new { plan.ArticleId, range.After, range.Last, anyMention = SubscriptionScope.AnyMention });

    /// <summary>Whether no more than so many subscriptions in a range of keys are to rules an article meets, be it only in a mention; looks at no more rows than that.</summary>
    public static bool AreFewFollowing(SqliteConnection connection, AlertPlan plan, KeyRange range, int most) =>
        CountingFollowers.Number(connection, plan.ArticleId, range.After, range.Last, most) <= most;

    /// <summary>
    /// Promises the story to the destinations of a range that want it and were not told: a row in the ledger and one in the
    /// outbox each, in order of their keys. Paused and suspended ones are passed over. Returns how many they are. Needs the
    /// writer's connection.
    /// </summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="plan">Whom it concerns, and when they are told.</param>
    /// <param name="range">The destinations.</param>
    /// <param name="dues">The due times at hand in this transaction.</param>
    public static int Promise(SqliteConnection connection, AlertPlan plan, KeyRange range, DueTable dues)
    {
        var promised = Promising.Execute(connection, plan.StoryId, plan.ArticleId, plan.SplitFrom, range.After, range.Last, (int)SubscriptionScope.AnyMention);
        if (promised == 0)
            return 0;
        dues.Hold(connection, plan.Dues);
        return Filling.Execute(connection, plan.StoryId, plan.ArticleId, range.After, range.Last);
    }

    /// <summary>The article by which a destination was promised a story; null where it was not, or was told otherwise. Any connection will do.</summary>
    public static long? AlertingArticle(SqliteConnection connection, long storyId, long destinationId) =>
        connection.QuerySingleOrDefault<long?>(
            "SELECT article_id FROM alerts WHERE story_id = @storyId AND destination_id = @destinationId AND article_id > 0",
            new { storyId, destinationId });
}
