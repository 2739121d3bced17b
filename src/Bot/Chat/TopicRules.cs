using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>The rows of topics. Needs the writer's connection for a topic that has none yet.</summary>
internal static class TopicRules
{
    /// <summary>The key of a topic's rule.</summary>
    public static long Of(SqliteConnection connection, Topic topic) =>
        RuleStore.Find(connection, RuleKind.Topic, topic.Slug) ?? RuleStore.FindOrAdd(connection, RuleKind.Topic, topic.Slug);
}
