using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>The table of rules. Methods that change something need the writer's connection.</summary>
internal static class RuleStore
{
    /// <summary>Returns the key of a rule, adding it where it is new and reviving it where it was retired.</summary>
    public static long FindOrAdd(SqliteConnection connection, RuleKind kind, string text) =>
        connection.QuerySingle<long>(
            """
            INSERT INTO rules (kind, text) VALUES (@kind, @text)
            ON CONFLICT (kind, text) DO UPDATE SET retired_at = NULL
            RETURNING rule_id
            """,
            new { kind, text });

    /// <summary>Returns the key of a rule, or null where nobody ever followed it.</summary>
    public static long? Find(SqliteConnection connection, RuleKind kind, string text) =>
        connection.QuerySingleOrDefault<long?>("SELECT rule_id FROM rules WHERE kind = @kind AND text = @text", new { kind, text });

    /// <summary>Returns a rule by its key, or null.</summary>
    public static FollowedRule? Get(SqliteConnection connection, long ruleId) =>
        connection.QuerySingleOrDefault<FollowedRule>("SELECT rule_id, kind, text FROM rules WHERE rule_id = @ruleId", new { ruleId });

    /// <summary>Streams the rules that are not retired and whose key is greater than the one given, in ascending order.</summary>
    public static IEnumerable<FollowedRule> After(SqliteConnection connection, long ruleId) =>
        connection.Query<FollowedRule>(
            "SELECT rule_id, kind, text FROM rules WHERE rule_id > @ruleId AND retired_at IS NULL ORDER BY rule_id",
            new { ruleId },
            buffered: false);

    /// <summary>Marks a topic as gone from the catalogue. Returns false where it was already.</summary>
    public static bool Retire(SqliteConnection connection, string slug, long now) =>
        connection.Execute(
            "UPDATE rules SET retired_at = @now WHERE kind = @topic AND text = @slug AND retired_at IS NULL",
            new { slug, now, topic = RuleKind.Topic }) > 0;
}
