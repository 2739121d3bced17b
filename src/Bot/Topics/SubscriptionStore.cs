using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>The table of subscriptions. Methods that change something need the writer's connection.</summary>
internal static class SubscriptionStore
{
    /// <summary>Follows a rule. Returns false where the destination followed it already; its scope is then set to the one given.</summary>
    public static bool Add(SqliteConnection connection, long destinationId, long ruleId, SubscriptionScope scope, long now)
    {
        var added = connection.Execute(
            "INSERT OR IGNORE INTO subscriptions (rule_id, destination_id, scope, created_at) VALUES (@ruleId, @destinationId, @scope, @now)",
            new { ruleId, destinationId, scope, now }) > 0;
        if (!added)
            SetScope(connection, destinationId, ruleId, scope);
        return added;
    }

    /// <summary>Unfollows a rule. Returns false where the destination did not follow it.</summary>
    public static bool Remove(SqliteConnection connection, long destinationId, long ruleId) =>
        connection.Execute(
            "DELETE FROM subscriptions WHERE rule_id = @ruleId AND destination_id = @destinationId",
            new { ruleId, destinationId }) > 0;

    /// <summary>Chooses between the main subject only and any mention.</summary>
    public static void SetScope(SqliteConnection connection, long destinationId, long ruleId, SubscriptionScope scope) =>
        connection.Execute(
            "UPDATE subscriptions SET scope = @scope WHERE rule_id = @ruleId AND destination_id = @destinationId",
            new { ruleId, destinationId, scope });

    /// <summary>Returns what a destination follows, oldest first.</summary>
    public static IReadOnlyList<Subscription> Of(SqliteConnection connection, long destinationId) =>
        connection.Query<Subscription>(
            """
            SELECT rule_id, kind, text, scope
            FROM subscriptions JOIN rules USING (rule_id)
            WHERE destination_id = @destinationId AND retired_at IS NULL
            ORDER BY subscriptions.created_at, rule_id
            """,
            new { destinationId }).AsList();

    /// <summary>Streams the destinations that follow a rule, in ascending order.</summary>
    public static IEnumerable<long> Followers(SqliteConnection connection, long ruleId) =>
        connection.Query<long>(
            "SELECT destination_id FROM subscriptions WHERE rule_id = @ruleId ORDER BY destination_id",
            new { ruleId },
            buffered: false);

    /// <summary>Hears no more of a story in this destination.</summary>
    public static void Mute(SqliteConnection connection, long destinationId, long storyId) =>
        connection.Execute(
            "INSERT OR IGNORE INTO muted_stories (destination_id, story_id) VALUES (@destinationId, @storyId)",
            new { destinationId, storyId });

    /// <summary>Whether a destination asked to hear no more of a story.</summary>
    public static bool IsMuted(SqliteConnection connection, long destinationId, long storyId) =>
        connection.QuerySingle<bool>(
            "SELECT EXISTS (SELECT 1 FROM muted_stories WHERE destination_id = @destinationId AND story_id = @storyId)",
            new { destinationId, storyId });

    /// <summary>Takes a mute back.</summary>
    public static void Unmute(SqliteConnection connection, long destinationId, long storyId) =>
        connection.Execute(
            "DELETE FROM muted_stories WHERE destination_id = @destinationId AND story_id = @storyId",
            new { destinationId, storyId });
}
