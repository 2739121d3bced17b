using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>How much is followed.</summary>
/// <param name="Subscriptions">All of them.</param>
/// <param name="Most">The rules with the most followers, the greatest first.</param>
internal sealed record FollowerCounts(long Subscriptions, IReadOnlyList<(FollowedRule Rule, long Followers)> Most)
{
    /// <summary>Counts. Any connection will do.</summary>
    public static FollowerCounts Read(SqliteConnection connection, int most)
    {
        var top = connection.Query<(long RuleId, long Followers)>(
            "SELECT rule_id, count(*) FROM subscriptions GROUP BY rule_id ORDER BY 2 DESC, 1 LIMIT @most",
            new { most });
        return new FollowerCounts(
            connection.ExecuteScalar<long>("SELECT count(*) FROM subscriptions"),
            [.. top.Select(row => (RuleStore.Get(connection, row.RuleId) ?? new FollowedRule(), row.Followers))]);
    }
}
