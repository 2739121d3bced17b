using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>How far a broadcast is.</summary>
/// <param name="Delivered">Telegram said ok.</param>
/// <param name="Blocked">Chats that are gone, paused since, or blocked the bot; for edits, messages that are not there any more.</param>
/// <param name="Failed">Refused by Telegram for good.</param>
/// <param name="Unsure">Nobody knows whether they arrived.</param>
/// <param name="Stopped">Taken back before they left.</param>
/// <param name="Waiting">Still to leave, or leaving.</param>
/// <param name="Twice">Of the delivered, those that may have arrived twice: a first try had no answer.</param>
internal sealed record BroadcastTally(long Delivered, long Blocked, long Failed, long Unsure, long Stopped, long Waiting, long Twice)
{
    /// <summary>All rows.</summary>
    public long Total => Delivered + Blocked + Failed + Unsure + Stopped + Waiting;

    /// <summary>Rows whose end is known.</summary>
    public long Settled => Total - Waiting;

    /// <summary>Counts the messages of a broadcast, and the answers of a change. Any connection will do.</summary>
    public static BroadcastTally OfMessages(SqliteConnection connection, long broadcastId) => Read(connection, broadcastId, "kind IN (3, 6)");

    /// <summary>Counts the edits of a change. Any connection will do.</summary>
    public static BroadcastTally OfEdits(SqliteConnection connection, long broadcastId) => Read(connection, broadcastId, "kind = 4");

    private static BroadcastTally Read(SqliteConnection connection, long broadcastId, string kinds)
    {
        var counts = connection.Query<(MessageState State, bool Stopped, long Count, long Twice)>(
            $"""
            SELECT state, reason IS '{BroadcastQueue.StoppedReason}', count(*), sum(ambiguous > 0) FROM outbox
            WHERE broadcast_id = @broadcastId AND {kinds} GROUP BY 1, 2
            """,
            new { broadcastId }).AsList();
        return new BroadcastTally(
            Count(row => row.State == MessageState.Sent),
            Count(row => row.State == MessageState.Cancelled && !row.Stopped),
            Count(row => row.State is MessageState.Dead),
            Count(row => row.State is MessageState.Unsure),
            Count(row => row.State == MessageState.Cancelled && row.Stopped),
            Count(row => row.State is MessageState.Pending or MessageState.Claimed),
            counts.Where(row => row.State == MessageState.Sent).Sum(row => row.Twice));

        long Count(Func<(MessageState State, bool Stopped, long Count, long Twice), bool> which) => counts.Where(which).Sum(row => row.Count);
    }
}
