using Bot.Outbox;
using Bot.Readers;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Follows and unfollows for a destination. Needs the writer's connection.</summary>
internal static class Following
{
    /// <summary>How many searches of their own a chat may follow.</summary>
    public const int MostSearches = 50;

    /// <summary>Follows rules. Returns those that were not followed before.</summary>
    public static IReadOnlyList<long> Add(SqliteConnection connection, ReaderWord word, IEnumerable<long> ruleIds)
    {
        var before = SubscriptionStore.Of(connection, word.Destination.DestinationId).Select(subscription => subscription.RuleId).ToHashSet();
        var added = ruleIds.Where(before.Add).ToList();
        foreach (var ruleId in added)
            SubscriptionStore.Add(connection, word.Destination.DestinationId, ruleId, SubscriptionScope.MainSubject, word.At.ToUnixTimeMilliseconds());
        return added;
    }

    /// <summary>Follows a search. Returns its key, or null where the chat follows as many as it may.</summary>
    public static long? AddSearch(SqliteConnection connection, ReaderWord word, Rule rule)
    {
        var searches = SubscriptionStore.Of(connection, word.Destination.DestinationId).Where(subscription => subscription.Kind == RuleKind.Search).ToList();
        if (searches.Count >= MostSearches && !searches.Exists(search => search.Text == rule.Canonical))
            return null;
        return RuleStore.FindOrAdd(connection, RuleKind.Search, rule.Canonical);
    }

    /// <summary>Unfollows rules. Returns those that were followed, as they were.</summary>
    public static IReadOnlyList<Subscription> Remove(SqliteConnection connection, ReaderWord word, IReadOnlyCollection<long> ruleIds)
    {
        var removed = SubscriptionStore.Of(connection, word.Destination.DestinationId).Where(subscription => ruleIds.Contains(subscription.RuleId)).ToList();
        foreach (var subscription in removed)
            SubscriptionStore.Remove(connection, word.Destination.DestinationId, subscription.RuleId);
        return removed;
    }

    /// <summary>Lifts the silence of /stop; what waited meanwhile is looked at again.</summary>
    public static void Resume(SqliteConnection connection, ReaderWord word, OutboxStore outbox)
    {
        ReaderStore.SetPaused(connection, word.Destination.DestinationId, paused: false);
        outbox.Reconsider(connection, word.Destination.DestinationId, word.At.ToUnixTimeMilliseconds());
    }
}
