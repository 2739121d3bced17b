using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>Readers' rules that nobody follows any more. Topics are the catalogue's, followed or not.</summary>
internal static class UnfollowedRules
{
    private const string IsFollowed = "EXISTS (SELECT 1 FROM subscriptions AS s WHERE s.rule_id = rules.rule_id)";

    /// <summary>
    /// Looks at the next readers' rules after a key, so many at most. Returns the key of the last, null where there are no more, and
    /// whether <see cref="Note"/> would change one of them. Any connection will do.
    /// </summary>
    public static (long? Last, bool IsNews) Next(SqliteConnection connection, long after, int most)
    {
        var (last, news) = connection.QuerySingle<(long?, long)>(
            $"""
            SELECT CASE WHEN count(*) = @most THEN max(rule_id) END, COALESCE(sum(is_news), 0)
            FROM (SELECT rule_id, (unfollowed_at IS NOT NULL) = {IsFollowed} AS is_news
                  FROM rules WHERE rule_id > @after AND +kind = @search ORDER BY rule_id LIMIT @most)
            """,
            new { after, most, search = RuleKind.Search });
        return (last, news > 0);
    }

    /// <summary>Notes of each reader's rule after a key and up to another since when nobody follows it. Needs the writer's connection.</summary>
    public static void Note(SqliteConnection connection, long after, long last, long now) =>
        connection.Execute(
            $"""
            UPDATE rules SET unfollowed_at = CASE WHEN unfollowed_at IS NULL THEN @now END
            WHERE rule_id > @after AND rule_id <= @last AND +kind = @search AND (unfollowed_at IS NOT NULL) = {IsFollowed}
            """,
            new { after, last, now, search = RuleKind.Search });

    /// <summary>Returns rules that nobody follows since before a time, so many at most. Any connection will do.</summary>
    public static IReadOnlyList<long> Since(SqliteConnection connection, long before, int most) =>
        connection.Query<long>("SELECT rule_id FROM rules WHERE unfollowed_at < @before ORDER BY unfollowed_at, rule_id LIMIT @most", new { before, most }).AsList();

    /// <summary>Whether nobody follows the rule since before a time, and nobody followed it again that was not noticed. Any connection will do.</summary>
    public static bool IsForgotten(SqliteConnection connection, long ruleId, long before) =>
        connection.QuerySingle<bool>(
            $"SELECT EXISTS (SELECT 1 FROM rules WHERE rule_id = @ruleId AND unfollowed_at < @before AND NOT {IsFollowed})",
            new { ruleId, before });

    /// <summary>Deletes a rule. What refers to it must be gone. Needs the writer's connection.</summary>
    public static void Delete(SqliteConnection connection, long ruleId) =>
        connection.Execute("DELETE FROM rules WHERE rule_id = @ruleId", new { ruleId });

    /// <summary>Takes a note back: the rule is followed. Needs the writer's connection.</summary>
    public static void TakeBack(SqliteConnection connection, long ruleId) =>
        connection.Execute("UPDATE rules SET unfollowed_at = NULL WHERE rule_id = @ruleId", new { ruleId });
}
