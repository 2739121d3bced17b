using Bot.Readers;
using Bot.Tests.Support;
using Bot.Topics;

namespace Bot.Tests.Topics;

public sealed class SubscriptionStoreTests
{
    [Fact]
    public async Task A_rule_is_followed_once_and_unfollowed_once()
    {
        await using var database = new TestDatabase();
        var (destination, rule) = await Arrange(database);

        Assert.True(await database.WriteAsync(connection => SubscriptionStore.Add(connection, destination, rule, SubscriptionScope.MainSubject, 1)));
        Assert.False(await database.WriteAsync(connection => SubscriptionStore.Add(connection, destination, rule, SubscriptionScope.AnyMention, 2)));
        var kept = Assert.Single(database.Read(reader => SubscriptionStore.Of(reader, destination)));
        Assert.Equal((rule, "defence", SubscriptionScope.AnyMention), (kept.RuleId, kept.Text, kept.Scope));
        Assert.True(await database.WriteAsync(connection => SubscriptionStore.Remove(connection, destination, rule)));
        Assert.False(await database.WriteAsync(connection => SubscriptionStore.Remove(connection, destination, rule)));
    }

    [Fact]
    public async Task A_retired_topic_is_not_listed_and_returns_under_its_own_key()
    {
        await using var database = new TestDatabase();
        var (destination, rule) = await Arrange(database);
        await database.WriteAsync(connection => SubscriptionStore.Add(connection, destination, rule, SubscriptionScope.MainSubject, 1));

        Assert.True(await database.WriteAsync(connection => RuleStore.Retire(connection, "defence", 5)));
        Assert.Empty(database.Read(reader => SubscriptionStore.Of(reader, destination)));
        Assert.Equal(rule, await database.WriteAsync(connection => RuleStore.FindOrAdd(connection, RuleKind.Topic, "defence")));
        Assert.Single(database.Read(reader => SubscriptionStore.Of(reader, destination)));
    }

    [Fact]
    public async Task Only_rules_after_the_last_one_seen_are_streamed()
    {
        await using var database = new TestDatabase();
        var (_, first) = await Arrange(database);
        var second = await database.WriteAsync(connection => RuleStore.FindOrAdd(connection, RuleKind.Search, "drones"));

        Assert.Equal([second], database.Read(reader => RuleStore.After(reader, first).Select(rule => rule.RuleId).ToList()));
    }

    private static async Task<(long Destination, long Rule)> Arrange(TestDatabase database)
    {
        var destination = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(), 0, new DeliveryProfile(), 1));
        var rule = await database.WriteAsync(connection => RuleStore.FindOrAdd(connection, RuleKind.Topic, "defence"));
        return (destination.DestinationId, rule);
    }
}
