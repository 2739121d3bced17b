using Bot.Newsdesk.Broadcasts;
using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Outbox;

public sealed class OutboxRetentionTests
{
    [Fact]
    public async Task Messages_that_left_long_ago_are_forgotten_and_those_that_wait_are_not()
    {
        var time = new FakeTimeProvider(Given.Time);
        await using var data = new TestDatabase(time);
        var (old, fresh) = (Given.Time.AddDays(-15).ToUnixTimeMilliseconds(), Given.Time.AddDays(-13).ToUnixTimeMilliseconds());
        await data.WriteAsync(connection =>
        {
            for (var i = 0; i < 1500; i++)
            {
                connection.Execute(
                    "INSERT INTO outbox (kind, lane, destination_id, state, due_at, settled_at) VALUES (0, 0, 1, 2, 0, @old), (0, 0, 1, 2, 0, @fresh), (0, 0, 1, 0, 0, NULL)",
                    new { old, fresh });
            }
        });

        var gone = await new OutboxRetention(data.Database, data.Writer, new ContentRetention(data.Database, data.Writer, new OpenContents()), new PumpOptions(), time).ForgetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1500, gone);
        Assert.Equal((1500, 1500), data.Read(connection => connection.QuerySingle<(int, int)>("SELECT sum(state = 0), sum(settled_at = @fresh) FROM outbox", new { fresh })));
    }
}
