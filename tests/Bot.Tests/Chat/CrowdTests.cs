using Bot.Chat;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class CrowdTests
{
    private const int People = 1000;

    [Fact]
    public async Task A_thousand_people_who_subscribe_at_the_same_moment_are_all_subscribed()
    {
        await using var conversation = new Conversation();
        var updates = Enumerable.Range(1, People).Select(i => SomeUpdate.Raw(SomeUpdate.Text(i, "/subscribe defence", i, i))).ToList();
        await conversation.Database.WriteAsync(connection => InboxStore.Add(connection, updates, 0));
        using var stop = new CancellationTokenSource();

        var running = conversation.Get<UpdateDispatcher>().RunAsync(stop.Token);
        while (conversation.Database.Read(InboxStore.WaitingChats).Count > 0)
            await Task.Yield();
        await stop.CancelAsync();
        await running;

        Assert.Equal(People, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM subscriptions")));
        Assert.Equal(People, conversation.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox")));
    }
}
