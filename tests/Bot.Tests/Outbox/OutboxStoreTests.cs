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

    [Fact]
    public async Task What_waits_for_a_digest_is_looked_at_again_and_does_not_leave_as_one()
    {
        await using var database = new TestDatabase();
        using var signal = new OutboxSignal();
        var store = new OutboxStore(signal);
        await database.WriteAsync(connection =>
        {
            connection.Execute(
                """
                INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id)
                VALUES (2, 3, 1, 0, 9000, 10, 10), (1, 1, 1, 0, 9000, 11, 11), (2, 3, 2, 0, 9000, 12, 12), (2, 3, 1, 2, 9000, 13, 13)
                """);
            store.Reconsider(connection, 1, 500);
        });

        Assert.Equal(
            [(10L, 1L, 2L, 500L), (11, 1, 1, 500), (12, 2, 3, 9000), (13, 2, 3, 9000)],
            database.Read(connection => connection.Query<(long, long, long, long)>("SELECT story_id, kind, lane, due_at FROM outbox ORDER BY story_id").ToList()));
    }
}
