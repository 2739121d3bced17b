using System.Text.Json;
using Bot.Outbox;
using Bot.Topics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>Reads, for many destinations at once, whether they want a story.</summary>
internal static class WantedStore
{
    /// <summary>With more rules than this, an article is met by way of what each destination follows.</summary>
    private const int FewRules = 8;

    /// <summary>Returns the rules by which destinations follow what an article met; those that follow none of it are not in it.</summary>
    public static IReadOnlyDictionary<long, IReadOnlyList<long>> Followed(SqliteConnection connection, long articleId, IReadOnlyCollection<long> destinations)
    {
        var few = connection.ExecuteScalar<int>(
            "SELECT count(*) FROM (SELECT 1 FROM article_rules WHERE article_id = @articleId LIMIT @most)",
            new { articleId, most = FewRules + 1 }) <= FewRules;
        using var command = connection.CreateCommand();
        command.CommandText = few ? ByRule : ByDestination;
        command.Parameters.AddWithValue("@articleId", articleId);
        command.Parameters.AddWithValue("@destinations", Json(destinations));
        command.Parameters.AddWithValue("@anyMention", (int)SubscriptionScope.AnyMention);
        using var rows = command.ExecuteReader();
        Dictionary<long, IReadOnlyList<long>> followed = new(destinations.Count);
        Dictionary<long, long[]> alone = [];
        while (rows.Read())
            Add(followed, alone, rows.GetInt64(0), rows.GetInt64(1));
        return followed;
    }

    /// <summary>Most destinations follow one of an article's rules, so that a list of one serves all that follow the same.</summary>
    private static void Add(Dictionary<long, IReadOnlyList<long>> followed, Dictionary<long, long[]> alone, long destination, long rule)
    {
        if (followed.TryGetValue(destination, out var known))
        {
            followed[destination] = [.. known, rule];
            return;
        }

        if (!alone.TryGetValue(rule, out var one))
            alone[rule] = one = [rule];
        followed[destination] = one;
    }

    /// <summary>Returns which of the alerts' destinations have muted the story they are about.</summary>
    public static IReadOnlySet<(long Destination, long Story)> Muted(SqliteConnection connection, IReadOnlyCollection<ClaimedMessage> alerts)
    {
        if (!connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM muted_stories)"))
            return new HashSet<(long, long)>();
        return connection.Query<(long, long)>(
            """
            SELECT m.destination_id, m.story_id
            FROM json_each(@destinations) AS d CROSS JOIN muted_stories AS m ON m.destination_id = d.value
            """,
            new { destinations = Json([.. alerts.Select(alert => alert.DestinationId).Distinct()]) }).ToHashSet();
    }

    private const string ByRule =
        """
        SELECT s.destination_id, s.rule_id
        FROM json_each(@destinations) AS d
        CROSS JOIN article_rules AS r ON r.article_id = @articleId
        CROSS JOIN subscriptions AS s ON s.rule_id = r.rule_id AND s.destination_id = d.value
        WHERE r.main = 1 OR s.scope = @anyMention
        """;

    private const string ByDestination =
        """
        SELECT s.destination_id, s.rule_id
        FROM json_each(@destinations) AS d
        CROSS JOIN subscriptions AS s INDEXED BY subscriptions_by_destination ON s.destination_id = d.value
        CROSS JOIN article_rules AS r ON r.article_id = @articleId AND r.rule_id = s.rule_id
        WHERE r.main = 1 OR s.scope = @anyMention
        """;

    private static string Json(IReadOnlyCollection<long> ids) => JsonSerializer.Serialize(ids, AlertsJson.Default.IReadOnlyCollectionInt64);
}
