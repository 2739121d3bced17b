using Bot.Chat;
using Bot.Outbox;
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
        while (Count(conversation, "inbox WHERE state = 0") > 0)
            await conversation.Get<OutboxSignal>().WaitAsync(TimeSpan.FromSeconds(1), TimeProvider.System, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await running;

        Assert.Equal(People, Count(conversation, "subscriptions"));
        Assert.Equal(People, Count(conversation, "outbox"));
    }

    private static int Count(Conversation conversation, string rows) =>
        conversation.Database.Read(connection => connection.ExecuteScalar<int>($"SELECT count(*) FROM {rows}"));
}
