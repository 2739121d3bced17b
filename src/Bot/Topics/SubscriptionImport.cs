using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Topics;

/// <summary>Takes in many subscriptions inside one transaction. Needs the writer's connection.</summary>
internal sealed class SubscriptionImport(SqliteConnection connection, long now) : IDisposable
{
    private readonly PreparedCommand _add = new(
        connection,
        """
        INSERT INTO subscriptions (rule_id, destination_id, scope, created_at) VALUES (@rule, @destination, COALESCE(@scope, 0), @now)
        ON CONFLICT (rule_id, destination_id) DO UPDATE SET scope = @scope WHERE @scope IS NOT NULL AND scope <> @scope
        """,
        "@rule", "@destination", "@scope", "@now");

    /// <summary>Follows a rule. Returns whether that changed anything.</summary>
    /// <param name="destinationId">Who follows it.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="scope">Null: as it is, or the main subject only.</param>
    public bool Put(long destinationId, long ruleId, SubscriptionScope? scope) =>
        _add.Execute(ruleId, destinationId, (int?)scope, now) > 0;

    public void Dispose() => _add.Dispose();
}
