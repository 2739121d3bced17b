using Bot.Outbox;
using Bot.Storage;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Sets the pump's brakes by what is stored: after every press, and before anything leaves after a start.</summary>
internal sealed class Brakeman(Database database, BroadcastBrakes brakes)
{
    private readonly Lock _gate = new();

    /// <summary>Sets them for every broadcast that is under way. Safe from any thread.</summary>
    public void Apply()
    {
        // Of two presses at one moment, the one that read first must not set its state last.
        lock (_gate)
            SetAll();
    }

    private void SetAll()
    {
        using var reader = database.OpenReader();
        foreach (var broadcast in BroadcastStore.Active(reader))
        {
            switch (broadcast.State)
            {
                case BroadcastState.Paused:
                    brakes.Hold(broadcast.BroadcastId);
                    break;
                case BroadcastState.Stopping:
                    brakes.Stop(broadcast.BroadcastId);
                    break;
                default:
                    brakes.Release(broadcast.BroadcastId);
                    break;
            }

            if (broadcast.PaidRefused)
                brakes.RefusePaid(broadcast.BroadcastId, "");
        }
    }
}
