using System.Text.Json;
using Bot.Matching;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>The ledger of alerts, and how it fills the outbox. Needs the writer's connection.</summary>
internal static class AlertStore
{
    /// <summary>Remembers which rules an article met.</summary>
    public static void SetMatches(SqliteConnection connection, long articleId, IReadOnlyList<RuleMatch> matches)
    {
        connection.Execute("DELETE FROM article_rules WHERE article_id = @articleId", new { articleId });
        connection.Execute(
            """
            INSERT INTO article_rules (article_id, rule_id, score, main)
            SELECT @articleId, r.rule_id, json_extract(m.value, '$.score'), json_extract(m.value, '$.mainSubject')
            FROM json_each(@matches) AS m JOIN rules AS r ON r.rule_id = json_extract(m.value, '$.ruleId')
            """,
            new { articleId, matches = JsonSerializer.Serialize(matches, AlertsJson.Default.IReadOnlyListRuleMatch) });
    }

    /// <summary>
    /// Promises the story to the next destinations that want it and were not told, in order of their keys: a row in the
    /// ledger and one in the outbox each. Paused destinations are passed over.
    /// </summary>
    public static PlannedChunk Promise(SqliteConnection connection, AlertPlan plan, int most)
    {
        var targets = CollectTargets(connection, plan, most);
        if (targets.Count == 0)
            return new PlannedChunk(0, targets.Last, IsFull: false);
        connection.Execute(
            """
            INSERT OR IGNORE INTO alerts (story_id, destination_id, article_id)
            SELECT @StoryId, destination_id, @ArticleId FROM temp.targets ORDER BY destination_id
            """,
            plan);
        var alerts = connection.Execute(
            """
            INSERT OR IGNORE INTO outbox (kind, lane, destination_id, due_at, story_id, article_id, expires_at)
            SELECT p.value ->> 'kind', p.value ->> 'lane', t.destination_id, p.value ->> 'dueAt', @StoryId, @ArticleId, @ExpiresAt
            FROM temp.targets AS t
            CROSS JOIN alerts AS a ON a.story_id = @StoryId AND a.destination_id = t.destination_id AND a.article_id = @ArticleId
            CROSS JOIN destinations AS d ON d.destination_id = t.destination_id
            JOIN json_each(@dues) AS p ON p.value ->> 'profileId' = d.profile_id
            ORDER BY t.destination_id
            """,
            new { plan.StoryId, plan.ArticleId, plan.ExpiresAt, dues = JsonSerializer.Serialize(plan.Dues, AlertsJson.Default.IReadOnlyListProfileDue) });
        return new PlannedChunk(alerts, targets.Last, targets.Count == most);
    }

    /// <summary>Fills the table of targets and returns how many they are and up to which key that is all.</summary>
    private static (int Count, long Last) CollectTargets(SqliteConnection connection, AlertPlan plan, int most)
    {
        var end = plan.LastDestination + plan.Width;
        connection.Execute("CREATE TEMP TABLE IF NOT EXISTS targets (destination_id INTEGER PRIMARY KEY); DELETE FROM temp.targets");
        var count = connection.Execute(
            """
            INSERT INTO temp.targets
            SELECT DISTINCT s.destination_id
            FROM article_rules AS r
            CROSS JOIN subscriptions AS s ON s.rule_id = r.rule_id AND s.destination_id > @LastDestination AND s.destination_id <= @end
            JOIN destinations AS d ON d.destination_id = s.destination_id
            WHERE r.article_id = @ArticleId AND (r.main = 1 OR s.scope = @anyMention) AND d.paused = 0
            ORDER BY s.destination_id
            LIMIT @most
            """,
            new { plan.ArticleId, plan.LastDestination, end, most, anyMention = SubscriptionScope.AnyMention });
        return (count, count < most ? end : connection.QuerySingle<long>("SELECT MAX(destination_id) FROM temp.targets"));
    }
}
