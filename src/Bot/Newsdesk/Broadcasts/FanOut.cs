using Bot.Alerts;
using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Puts the rows of broadcasts and of their changes into the outbox, chunk by chunk with a stored cursor.</summary>
internal sealed class FanOut(BroadcastQueue queue, BroadcastEdits edits, StoryWithdrawals withdrawals, NewsdeskOptions options, PumpOptions pace, TimeProvider time)
{
    /// <summary>Rows of one transaction; some milliseconds of the writer.</summary>
    public const int Chunk = 1000;

    /// <summary>Adds the next rows, unless a press has held or stopped it; stops it where its story was withdrawn. Returns whether there is more to add now. Needs the writer's connection.</summary>
    public bool AddChunk(SqliteConnection connection, long broadcastId)
    {
        if (BroadcastStore.Get(connection, broadcastId) is not { State: BroadcastState.Sending } broadcast || broadcast.WaitsAfterWave(time.GetUtcNow()))
            return false;
        if (withdrawals.Stop(connection, broadcast))
            return false;
        var more = broadcast.ParentId is { } parentId ? AddEdits(connection, broadcast, parentId) : AddMessages(connection, broadcast);
        if (!more)
            BroadcastStore.Move(connection, broadcastId, BroadcastState.Delivering, BroadcastState.Sending);
        return more;
    }

    private bool AddMessages(SqliteConnection connection, Broadcast broadcast)
    {
        var now = time.Now();
        var inWave = broadcast.WaveUntil is null && options.FirstWave > 0 && broadcast.Audience > options.FirstWave;
        var left = inWave ? options.FirstWave - broadcast.Enqueued : Chunk;
        var audience = BroadcastSurvey.Audience(connection, broadcast.Kind, broadcast.StoryId, broadcast.BroadcastId);
        var (chats, last, more) = audience.Next(connection, broadcast.LastDestinationId, Chunk, (int)Math.Clamp(left, 1, Chunk), now);
        queue.Add(connection, broadcast.Rows(), chats, now);
        if (audience.StoryId is { } storyId && chats.Count > 0)
            ToldStories.Add(connection, storyId, chats, now);
        BroadcastStore.Advance(connection, broadcast.BroadcastId, last, chats.Count);
        if (more && inWave && broadcast.Enqueued + chats.Count >= options.FirstWave)
            BroadcastStore.WaitUntil(connection, broadcast.BroadcastId, now + (long)WaveLasts(broadcast.Paid).TotalMilliseconds);
        return more;
    }

    private bool AddEdits(SqliteConnection connection, Broadcast change, long parentId)
    {
        var (last, changed, more) = edits.Add(connection, parentId, change.Rows(), change.Answers(), change.LastDestinationId, Chunk, time.Now());
        if (change.Purpose == BroadcastPurpose.Withdrawal)
        {
            var corrections = BroadcastStore.ChangesOf(connection, parentId).Where(other => other.Purpose == BroadcastPurpose.Correction).Select(other => other.BroadcastId).ToList();
            BroadcastEdits.DeleteAnswers(connection, corrections, change.Rows(), change.LastDestinationId, last, time.Now());
        }

        BroadcastStore.Advance(connection, change.BroadcastId, last, changed);
        return more;
    }

    /// <summary>Until the wave has left, and the pause.</summary>
    private TimeSpan WaveLasts(bool paid)
    {
        var perSecond = paid ? pace.PaidPerSecond : pace.OverallPerSecond;
        return TimeSpan.FromSeconds(options.FirstWavePauseSeconds + (perSecond > 0 ? options.FirstWave / perSecond : 0));
    }
}
