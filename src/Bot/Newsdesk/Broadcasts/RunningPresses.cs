using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Presses on the card of what is under way. All run inside the writer's transaction.</summary>
internal sealed class RunningPresses(TimeProvider time)
{
    /// <summary>Pauses, continues, stops, or ends the pause after the first wave.</summary>
    public IReadOnlyList<Answer> Press(SqliteConnection connection, string verb, Press press)
    {
        var broadcast = press.Broadcast;
        var id = broadcast.BroadcastId;
        BroadcastState? next = verb switch
        {
            BroadcastVerbs.Pause => BroadcastState.Paused,
            BroadcastVerbs.Continue => BroadcastState.Sending,
            BroadcastVerbs.Stop => BroadcastState.Stopping,
            _ => null,
        };
        var done = verb switch
        {
            BroadcastVerbs.Pause => BroadcastStore.Move(connection, id, BroadcastState.Paused, BroadcastState.Sending, BroadcastState.Delivering),
            BroadcastVerbs.Continue => BroadcastStore.Move(connection, id, BroadcastState.Sending, BroadcastState.Paused),
            BroadcastVerbs.Stop => BroadcastStore.Move(connection, id, BroadcastState.Stopping, BroadcastState.Sending, BroadcastState.Delivering, BroadcastState.Paused),
            BroadcastVerbs.Rest => broadcast.WaitsAfterWave(press.Word.At) && BroadcastStore.WaitUntil(connection, id, time.Now()),
            _ => false,
        };
        if (!done)
            return [press.Over()];
        AuditStore.Add(connection, press.Word.PersonId, $"broadcast {verb["bc-".Length..]}", $"{id}", press.Word.At);
        var shown = broadcast with { State = next ?? broadcast.State, WaveUntil = verb == BroadcastVerbs.Rest ? null : broadcast.WaveUntil };
        return [press.Edit(BroadcastReport.Begun(shown, press.Wording))];
    }
}
