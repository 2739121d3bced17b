using Bot.Alerts;
using Bot.Newsdesk.Corrections;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Gives the chats that a stopped broadcast about a story did not reach back to the alerts that it stood for.</summary>
internal sealed class UntoldChats(DatabaseWriter writer, OutboxSignal outbox, StoryDeskSignal planning, PumpOptions pace, TimeProvider time)
{
    /// <summary>
    /// Goes over all rows of a broadcast that stands still, in chunks; a repeat is harmless. Returns false where it must be
    /// asked again later, as an article of the story is being planned just now.
    /// </summary>
    public async Task<bool> GiveBackAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        if (broadcast is not { State: BroadcastState.Stopping, Purpose: BroadcastPurpose.Message, Kind: BroadcastKind.Breaking, StoryId: { } storyId })
            return true;
        for (long? after = 0; after is { } from;)
            after = await writer.WriteAsync(connection => GiveBack(connection, broadcast.BroadcastId, storyId, from), cancellationToken);
        outbox.Raise();
        var planned = await writer.WriteAsync(connection => PlanAgain(connection, storyId), cancellationToken);
        planning.Raise();
        return planned;
    }

    private static long? GiveBack(SqliteConnection connection, long broadcastId, long storyId, long after)
    {
        var (chats, last) = BroadcastQueue.Unreached(connection, broadcastId, BroadcastStore.About(connection, storyId, broadcastId), after, FanOut.Chunk);
        ToldStories.Remove(connection, storyId, chats, StoryStore.IsOpen(connection, storyId));
        return last;
    }

    /// <summary>Older articles' messages are forgotten, and would be promised anew.</summary>
    private bool PlanAgain(SqliteConnection connection, long storyId) =>
        !StoryStore.IsOpen(connection, storyId) || ToldStories.PlanAgain(connection, storyId, time.GetUtcNow().AddDays(-pace.KeepDays));
}
