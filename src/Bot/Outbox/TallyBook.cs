using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// Counts what became of broadcasts, range by range of destinations. A range whose rows have all ended is read once, and
/// ranges that nothing has left of yet are not read, so that counting costs what is under way, not the whole. One thread only.
/// </summary>
internal sealed class TallyBook
{
    /// <summary>Keys of destinations in a range.</summary>
    public const int Range = 10_000;

    /// <summary>After so many ranges in which everything waits, so does the rest.</summary>
    private const int Untouched = 2;

    private readonly Dictionary<(long BroadcastId, bool Edits, long From), BroadcastTally> _ended = [];

    /// <summary>Counts the messages of a broadcast and the answers of a change, or the edits of a change. Any connection will do.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="broadcastId">The broadcast or change.</param>
    /// <param name="edits">The edits, in place of the messages.</param>
    /// <param name="last">The last destination that has its row.</param>
    /// <param name="rows">How many have.</param>
    public BroadcastTally Count(SqliteConnection connection, long broadcastId, bool edits, long last, long rows)
    {
        var (sum, untouched) = (BroadcastTally.Zero, 0);
        for (var from = 0L; from <= last && untouched < Untouched; from += Range)
        {
            var range = CountRange(connection, broadcastId, edits, from, last);
            sum = sum.Plus(range);
            untouched = range.Total == 0 ? untouched : range.Settled == 0 ? untouched + 1 : 0;
        }

        return untouched < Untouched ? sum : sum with { Waiting = sum.Waiting + Math.Max(0, rows - sum.Total) };
    }

    /// <summary>Forgets what was read of a broadcast that is over.</summary>
    public void Forget(long broadcastId)
    {
        foreach (var key in _ended.Keys.Where(key => key.BroadcastId == broadcastId).ToList())
            _ended.Remove(key);
    }

    private BroadcastTally CountRange(SqliteConnection connection, long broadcastId, bool edits, long from, long last)
    {
        if (_ended.TryGetValue((broadcastId, edits, from), out var known))
            return known;
        var counts = connection.Query<(MessageState State, bool Stopped, long Count, long Twice)>(
            $"""
            SELECT state, reason IS '{BroadcastQueue.StoppedReason}', count(*), sum(ambiguous > 0) FROM outbox
            WHERE broadcast_id = @broadcastId AND {(edits ? "kind = 4" : "kind IN (3, 6)")} AND destination_id >= @from AND destination_id < @to
            GROUP BY 1, 2
            """,
            new { broadcastId, from, to = from + Range }).AsList();
        var tally = new BroadcastTally(
            Count(row => row.State == MessageState.Sent),
            Count(row => row.State == MessageState.Cancelled && !row.Stopped),
            Count(row => row.State is MessageState.Dead),
            Count(row => row.State is MessageState.Unsure),
            Count(row => row.State == MessageState.Cancelled && row.Stopped),
            Count(row => row.State is MessageState.Pending or MessageState.Claimed),
            counts.Where(row => row.State == MessageState.Sent).Sum(row => row.Twice));
        if (tally.Waiting == 0 && from + Range <= last)
            _ended[(broadcastId, edits, from)] = tally;
        return tally;

        long Count(Func<(MessageState State, bool Stopped, long Count, long Twice), bool> which) => counts.Where(which).Sum(row => row.Count);
    }
}
