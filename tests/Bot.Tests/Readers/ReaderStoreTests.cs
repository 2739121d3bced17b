using Bot.Readers;
using Bot.Tests.Support;
using Bot.Topics;

namespace Bot.Tests.Readers;

public sealed class ReaderStoreTests
{
    private static readonly DeliveryProfile Initial = new() { Zone = "Europe/Paris" };

    [Fact]
    public async Task A_chat_met_again_keeps_its_destination_and_takes_its_new_title()
    {
        await using var database = new TestDatabase();
        var first = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(7), 0, Initial, 1));
        var again = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(7) with { Title = "Ana B.", Language = "fr" }, 0, Initial, 2));

        Assert.Equal(first, again);
        var chat = database.Read(reader => ReaderStore.GetChat(reader, 7));
        Assert.Equal(("Ana B.", "en"), (chat?.Title, chat?.Language));
    }

    [Fact]
    public async Task A_forum_topic_is_a_destination_of_its_own()
    {
        await using var database = new TestDatabase();
        var general = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(-100), 0, Initial, 1));
        var topic = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(-100), 55, Initial, 1));

        Assert.NotEqual(general.DestinationId, topic.DestinationId);
        Assert.Equal(55, topic.ThreadId);
    }

    [Fact]
    public async Task Equal_profiles_are_one_row()
    {
        await using var database = new TestDatabase();
        var one = await database.WriteAsync(connection => ProfileStore.Intern(connection, new DeliveryProfile { Slots = [480, 1080] }));
        var same = await database.WriteAsync(connection => ProfileStore.Intern(connection, new DeliveryProfile { Slots = [480, 1080] }));
        var other = await database.WriteAsync(connection => ProfileStore.Intern(connection, new DeliveryProfile { Slots = [480] }));

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
        Assert.Equal(new DeliveryProfile { Slots = [480, 1080] }, database.Read(reader => ProfileStore.Get(reader, one)));
    }

    [Fact]
    public async Task A_suspended_chat_keeps_what_it_follows_and_comes_back()
    {
        await using var database = new TestDatabase();
        var destination = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(7), 0, Initial, 1));
        await database.WriteAsync(connection => SubscriptionStore.Add(connection, destination.DestinationId, RuleStore.FindOrAdd(connection, RuleKind.Topic, "defence"), SubscriptionScope.MainSubject, 1));

        Assert.True(await database.WriteAsync(connection => ReaderStore.Suspend(connection, 7, "blocked")));
        Assert.False(await database.WriteAsync(connection => ReaderStore.Suspend(connection, 7, "blocked")));
        Assert.Equal(ChatState.Suspended, database.Read(reader => ReaderStore.GetChat(reader, 7))?.State);
        Assert.True(await database.WriteAsync(connection => ReaderStore.Restore(connection, 7)));
        Assert.Single(database.Read(reader => SubscriptionStore.Of(reader, destination.DestinationId)));
    }

    [Fact]
    public async Task Deleting_a_chat_forgets_all_it_followed()
    {
        await using var database = new TestDatabase();
        var destination = await database.WriteAsync(connection => ReaderStore.FindOrAdd(connection, Given.Chat(7), 0, Initial, 1));
        var rule = await database.WriteAsync(connection => RuleStore.FindOrAdd(connection, RuleKind.Topic, "defence"));
        await database.WriteAsync(connection => SubscriptionStore.Add(connection, destination.DestinationId, rule, SubscriptionScope.MainSubject, 1));

        await database.WriteAsync(connection => ReaderStore.Delete(connection, 7));

        Assert.Null(database.Read(reader => ReaderStore.Find(reader, 7, 0)));
        Assert.Empty(database.Read(reader => SubscriptionStore.Followers(reader, rule).ToList()));
    }
}
