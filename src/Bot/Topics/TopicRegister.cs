using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>Keeps the rows of topics in step with the catalogue's files.</summary>
internal static class TopicRegister
{
    /// <summary>Gives every topic its row and returns their keys by slug. Needs the writer's connection.</summary>
    public static IReadOnlyDictionary<string, long> Register(SqliteConnection connection, TopicCatalogue catalogue) =>
        catalogue.Topics.ToDictionary(
            topic => topic.Slug,
            topic => RuleStore.FindOrAdd(connection, RuleKind.Topic, topic.Slug),
            StringComparer.Ordinal);

    /// <summary>Returns topics that are offered still, though the catalogue has them no more.</summary>
    public static IReadOnlyList<FollowedRule> Gone(SqliteConnection connection, TopicCatalogue catalogue) =>
        connection.Query<FollowedRule>(
                "SELECT rule_id, kind, text FROM rules WHERE kind = @topic AND retired_at IS NULL",
                new { topic = RuleKind.Topic })
            .Where(rule => catalogue.Find(rule.Text) is null)
            .ToList();
}
