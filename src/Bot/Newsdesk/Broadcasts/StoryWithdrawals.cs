using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>
/// Lets the withdrawal of a story reach the broadcasts about it: one under way is stopped, and once it stands still its
/// messages are withdrawn. The admins who hold its card are told why.
/// </summary>
internal sealed class StoryWithdrawals(
    Database database,
    DatabaseWriter writer,
    BroadcastPost post,
    BroadcastContents contents,
    BroadcastSurvey survey,
    Brakeman brakeman,
    PumpOptions pace,
    TimeProvider time)
{
    /// <summary>Takes back what is about stories withdrawn since. A repeat after a crash is harmless.</summary>
    public async Task TakeBackAsync(CancellationToken cancellationToken)
    {
        var withdrawn = Withdrawn();
        foreach (var (broadcast, messages) in withdrawn)
            await writer.WriteAsync(connection => TakeBack(connection, broadcast.BroadcastId, messages), cancellationToken);
        if (withdrawn.Count > 0)
            brakeman.Apply();
    }

    /// <summary>Stops a broadcast whose story may not be shown any more. Returns whether that is so. Needs the writer's connection; the pump's brakes are the caller's.</summary>
    public bool Stop(SqliteConnection connection, Broadcast broadcast)
    {
        if (broadcast.Purpose != BroadcastPurpose.Message || broadcast.StoryId is not { } storyId || StoryStore.IsOpen(connection, storyId))
            return false;
        if (BroadcastStore.Move(connection, broadcast.BroadcastId, BroadcastState.Stopping, BroadcastState.Sending, BroadcastState.Delivering, BroadcastState.Paused))
            Tell(connection, broadcast.BroadcastId);
        return true;
    }

    /// <summary>Those whose messages are still kept; counted beside the writer.</summary>
    private List<(Broadcast Broadcast, long Messages)> Withdrawn()
    {
        using var reader = database.OpenReader();
        return [.. BroadcastStore.Standing(reader, time.GetUtcNow().AddDays(-pace.KeepDays))
            .Where(broadcast => broadcast.StoryId is { } storyId && !StoryStore.IsOpen(reader, storyId))
            .Select(broadcast => (broadcast, broadcast.State == BroadcastState.Done ? BroadcastEdits.Count(reader, broadcast.BroadcastId) : 0))];
    }

    private void TakeBack(SqliteConnection connection, long broadcastId, long messages)
    {
        if (BroadcastStore.Get(connection, broadcastId) is not { } broadcast || !Stop(connection, broadcast))
            return;
        if (broadcast.State == BroadcastState.Done && !BroadcastStore.IsWithdrawn(connection, broadcastId))
            Withdraw(connection, broadcast, messages);
    }

    private void Withdraw(SqliteConnection connection, Broadcast parent, long messages)
    {
        var now = time.GetUtcNow();
        var holders = post.Holders(connection, parent.BroadcastId);
        var change = parent.Change(BroadcastPurpose.Withdrawal, BroadcastState.Draft, parent.PersonId, survey.Reckon(messages), now + DraftCard.Lasts);
        var id = BroadcastStore.Add(connection, change, holders.Count > 0 ? holders[0].Card.DestinationId : 0, now);
        change = change with { BroadcastId = id, State = BroadcastState.Sending };
        BroadcastStore.Start(connection, id, BroadcastState.Draft, paid: false, now);
        contents.Make(connection, change, now);
        AuditStore.Add(connection, 0, "withdrawal with its story", $"{id} of {parent.BroadcastId}", now);
        if (messages == 0)
            return;
        Tell(connection, parent.BroadcastId);
        foreach (var (card, wording) in holders)
        {
            var key = $"bc{id}.card.{card.DestinationId}";
            post.Say(connection, MessageKind.Reply, card.DestinationId, key, ChangeReport.Render(change, BroadcastTally.Zero, wording), now);
            BroadcastCards.Set(connection, id, card.DestinationId, key, previewKey: null);
        }
    }

    /// <summary>Once a broadcast and chat: the key of the message sees to that.</summary>
    private void Tell(SqliteConnection connection, long broadcastId)
    {
        foreach (var (card, wording) in post.Holders(connection, broadcastId))
            post.Say(connection, MessageKind.Reply, card.DestinationId, $"bc{broadcastId}.storyWithdrawn.{card.DestinationId}", new MessageContent { Html = wording.Html(ReportTexts.StoryWithdrawn).Html }, time.GetUtcNow());
    }
}
