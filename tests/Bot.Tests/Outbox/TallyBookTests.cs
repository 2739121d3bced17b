using Bot.Outbox;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Outbox;

public sealed class TallyBookTests : IAsyncDisposable
{
    private const int Last = 5 * TallyBook.Range;

    private readonly TestDatabase _data = new();
    private readonly TallyBook _book = new();

    [Fact]
    public async Task It_counts_what_waits_beyond_what_it_reads_and_what_ended_since()
    {
        await FillAsync();
        Assert.Equal((0, 500, 500), Counted());

        await SettleAsync(MessageState.Sent, 1, 3 * TallyBook.Range);
        Assert.Equal((299, 201, 500), Counted());

        await SettleAsync(MessageState.Sent, 3 * TallyBook.Range, Last + 1);
        Assert.Equal((500, 0, 500), Counted());
    }

    [Fact]
    public async Task A_row_that_waits_for_its_second_try_keeps_a_broadcast_open()
    {
        await FillAsync();
        await SettleAsync(MessageState.Sent, 101, Last + 1);
        Assert.Equal((499, 1, 500), Counted());

        await SettleAsync(MessageState.Dead, 0, 101);
        Assert.Equal((499, 0, 500), Counted());
    }

    [Fact]
    public async Task It_tells_what_was_taken_back_from_what_was_blocked_and_edits_from_messages()
    {
        await FillAsync();
        await SettleAsync(MessageState.Cancelled, 0, Last + 1);
        await _data.WriteAsync(connection => connection.Execute("UPDATE outbox SET reason = 'stopped' WHERE destination_id <= 1000"));

        var tally = _data.Read(connection => _book.Count(connection, 7, edits: false, Last, 500));

        Assert.Equal((10, 490), (tally.Stopped, tally.Blocked));
        Assert.Equal(0, _data.Read(connection => _book.Count(connection, 7, edits: true, Last, 0)).Total);
    }

    public ValueTask DisposeAsync() => _data.DisposeAsync();

    /// <summary>A row at every hundredth destination.</summary>
    private Task FillAsync() => _data.WriteAsync(connection => connection.Execute(
        """
        WITH RECURSIVE n (id) AS (SELECT 100 UNION ALL SELECT id + 100 FROM n WHERE id < @Last)
        INSERT INTO outbox (kind, lane, destination_id, due_at, broadcast_id) SELECT 3, 1, id, 0, 7 FROM n
        """,
        new { Last }));

    private Task SettleAsync(MessageState state, long from, long to) => _data.WriteAsync(connection => connection.Execute(
        "UPDATE outbox SET state = @state WHERE state = 0 AND destination_id >= @from AND destination_id < @to",
        new { state, from, to }));

    private (long Delivered, long Waiting, long Total) Counted()
    {
        var tally = _data.Read(connection => _book.Count(connection, 7, edits: false, Last, 500));
        return (tally.Delivered, tally.Waiting, tally.Total);
    }
}
