using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Outbox;

public sealed class SettlerTests
{
    [Fact]
    public Task An_effect_that_breaks_a_constraint_is_left_out_and_all_else_is_stored() =>
        SettleBesideAsync(connection => connection.Execute("INSERT INTO pauses (chat_id, until) VALUES (9, NULL)"));

    [Fact]
    public Task An_effect_that_throws_anything_is_left_out_and_all_else_is_stored() =>
        SettleBesideAsync(_ => throw new InvalidOperationException("broken"));

    private static async Task SettleBesideAsync(Action<SqliteConnection> broken)
    {
        await using var data = new TestDatabase();
        var log = new KeptLog<Settler>();
        var settler = new Settler(data.Writer, new SteadyClock(TimeProvider.System), TimeProvider.System, log);
        var rows = await data.WriteAsync(connection => connection.Query<long>(
            "INSERT INTO outbox (kind, lane, destination_id, state, epoch, due_at) VALUES (4, 0, 1, 1, 1, 0), (4, 0, 2, 1, 1, 0) RETURNING outbox_id").AsList());

        settler.Add([Settlement.Sent(rows[0], 5, carriedBy: null)], broken);
        settler.Add([Settlement.Sent(rows[1], 6, carriedBy: null)], connection => PauseStore.Set(connection, 7, 1000));
        settler.Complete();
        await settler.RunAsync(epoch: 1, _ => { }, TestContext.Current.CancellationToken).WaitAsync(Patience.Long, TestContext.Current.CancellationToken);

        Assert.Equal(0, settler.Backlog);
        Assert.Equal([5L, 6L], data.Read(connection => connection.Query<long>("SELECT message_id FROM outbox WHERE state = 2 ORDER BY outbox_id").AsList()));
        Assert.Equal([7L], data.Read(connection => connection.Query<long>("SELECT chat_id FROM pauses").AsList()));
        Assert.Single(log.Lines, line => line.Contains("left out", StringComparison.Ordinal));
    }
}
