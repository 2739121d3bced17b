using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>Lists all subscriptions.</summary>
internal static class SubscriptionListing
{
    /// <summary>Streams what every destination follows, in the order of the destinations' keys; topics that were retired are left out.</summary>
    public static IEnumerable<(long DestinationId, Subscription Subscription)> All(SqliteConnection connection)
    {
        var rows = connection.Query<(long DestinationId, long RuleId, RuleKind Kind, string Text, SubscriptionScope Scope)>(
            """
            SELECT destination_id, rule_id, kind, text, scope
            FROM subscriptions INDEXED BY subscriptions_by_destination CROSS JOIN rules USING (rule_id)
            WHERE retired_at IS NULL
            ORDER BY destination_id
            """,
            buffered: false);
        foreach (var (destinationId, ruleId, kind, text, scope) in rows)
            yield return (destinationId, new Subscription { RuleId = ruleId, Kind = kind, Text = text, Scope = scope });
    }
}
