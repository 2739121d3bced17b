using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Outbox;

public sealed class OutboxStoreTests
{
    [Fact]
    public async Task The_same_dedupe_key_is_one_message()
    {
        await using var database = new TestDatabase();
        using var signal = new OutboxSignal();
        var store = new OutboxStore(signal);
        var message = new OutgoingMessage(MessageKind.Reply, Lane.Replies, 1, "update:7", new MessageContent { Html = "Hello" }, DateTimeOffset.UnixEpoch);

        var first = await database.WriteAsync(connection => store.Enqueue(connection, message));
        var second = await database.WriteAsync(connection => store.Enqueue(connection, message));

        Assert.NotNull(first);
        Assert.Null(second);
        Assert.Equal(1, database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM outbox")));
    }
}
