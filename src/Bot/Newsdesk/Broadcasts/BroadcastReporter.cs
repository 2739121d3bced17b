using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Keeps the cards of broadcasts up to date, and closes those that are over.</summary>
internal sealed class BroadcastReporter(Database database, DatabaseWriter writer, BroadcastPost post, UntoldChats untold, BroadcastBrakes brakes, TimeProvider time)
{
    /// <summary>A card is edited no more often.</summary>
    public static readonly TimeSpan Gap = TimeSpan.FromSeconds(5);

    /// <summary>Counting a large broadcast may take a twentieth of the time.</summary>
    private const int CountingShare = 20;

    private readonly Dictionary<long, Reported> _reported = [];
    private readonly TallyBook _book = new();

    /// <summary>Reports, where the last report is old enough. Returns whether it did and found rows that wait or are leaving.</summary>
    public async Task<bool> ReportAsync(long broadcastId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var last = _reported.GetValueOrDefault(broadcastId);
        if (last is not null && now < last.Next)
            return false;
        var began = time.GetTimestamp();
        var (broadcast, tally, waiting, parent) = Count(broadcastId);
        var gap = time.GetElapsedTime(began) * CountingShare;
        _reported[broadcastId] = new Reported(now, tally.Settled, now + (gap > Gap ? gap : Gap));
        double? perSecond = last is not null && now > last.At ? (tally.Settled - last.Settled) / (now - last.At).TotalSeconds : null;
        var still = waiting == 0 && (broadcast is null || await untold.GiveBackAsync(broadcast, cancellationToken));
        if (!await writer.WriteAsync(connection => Report(connection, broadcastId, tally, parent, still, perSecond, now), cancellationToken))
            return waiting > 0;
        _reported.Remove(broadcastId);
        _book.Forget(broadcastId);
        brakes.Forget(broadcastId);
        return false;
    }

    private (Broadcast? Broadcast, BroadcastTally Tally, long Waiting, BroadcastTally? Parent) Count(long broadcastId)
    {
        using var reader = database.OpenReader();
        if (BroadcastStore.Get(reader, broadcastId) is not { } broadcast)
            return (null, BroadcastTally.Zero, 0, null);
        var messages = _book.Count(reader, broadcastId, edits: false, broadcast.LastDestinationId, broadcast.Enqueued);
        if (broadcast.Purpose == BroadcastPurpose.Message)
            return (broadcast, messages, messages.Waiting, null);
        var edits = _book.Count(reader, broadcastId, edits: true, broadcast.LastDestinationId, broadcast.Enqueued);
        var waiting = edits.Waiting + messages.Waiting;
        if (waiting > 0 || broadcast.Purpose != BroadcastPurpose.Withdrawal)
            return (broadcast, edits, waiting, null);
        return BroadcastEdits.HasDeletes(reader, broadcastId) ? (broadcast, edits, 1, null) : (broadcast, edits, 0, Parent(reader, broadcast));
    }

    /// <summary>What became of the broadcast that is withdrawn.</summary>
    private BroadcastTally? Parent(SqliteConnection reader, Broadcast withdrawal)
    {
        if (withdrawal.ParentId is not { } parentId || BroadcastStore.Get(reader, parentId) is not { } parent)
            return null;
        var tally = _book.Count(reader, parentId, edits: false, parent.LastDestinationId, parent.Enqueued);
        _book.Forget(parentId);
        return tally;
    }

    /// <summary>Returns whether the broadcast is over.</summary>
    private bool Report(SqliteConnection connection, long broadcastId, BroadcastTally tally, BroadcastTally? parent, bool still, double? perSecond, DateTimeOffset now)
    {
        if (still)
            BroadcastStore.Move(connection, broadcastId, BroadcastState.Done, BroadcastState.Delivering, BroadcastState.Stopping);
        if (BroadcastStore.Get(connection, broadcastId) is not { } broadcast)
            return true;
        var speed = perSecond ?? Average(broadcast, tally, now);
        var number = BroadcastStore.CountReport(connection, broadcastId, now.ToUnixTimeMilliseconds());
        if (broadcast is { State: BroadcastState.Done, ParentId: { } parentId } && parent is not null && BroadcastStore.Get(connection, parentId) is { } withdrawn)
            Close(connection, withdrawn, parent, now);
        foreach (var (card, wording) in post.Holders(connection, broadcastId))
        {
            if (card.MessageId is { } messageId)
                post.Edit(connection, card.DestinationId, $"broadcast {broadcastId} report {number} {card.DestinationId}", messageId, BroadcastReport.Render(broadcast, tally, speed, now, wording), now);
        }

        return broadcast.State == BroadcastState.Done;
    }

    /// <summary>Takes the buttons that can do nothing any more from the report of a broadcast that was withdrawn.</summary>
    private void Close(SqliteConnection connection, Broadcast withdrawn, BroadcastTally tally, DateTimeOffset now)
    {
        foreach (var (card, wording) in post.Holders(connection, withdrawn.BroadcastId))
        {
            if (card.MessageId is { } messageId)
                post.Edit(connection, card.DestinationId, $"broadcast {withdrawn.BroadcastId} withdrawn {card.DestinationId}", messageId, BroadcastReport.Withdrawn(withdrawn, tally, wording), now);
        }
    }

    private static double Average(Broadcast broadcast, BroadcastTally tally, DateTimeOffset now)
    {
        var seconds = (now - DateTimeOffset.FromUnixTimeMilliseconds(broadcast.StartedAt ?? 0)).TotalSeconds;
        return tally.Settled / Math.Max(1, seconds);
    }

    /// <summary>What was told last.</summary>
    /// <param name="At">When.</param>
    /// <param name="Settled">How many rows had ended.</param>
    /// <param name="Next">No report before then.</param>
    private sealed record Reported(DateTimeOffset At, long Settled, DateTimeOffset Next);
}
