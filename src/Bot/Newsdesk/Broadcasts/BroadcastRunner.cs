using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>
/// Carries broadcasts and their changes out, as far as they go at each step. Killed at any moment it goes on where it was;
/// nobody gets a broadcast twice.
/// </summary>
internal sealed class BroadcastRunner(
    Database database,
    DatabaseWriter writer,
    FanOut fanOut,
    BroadcastQueue queue,
    BroadcastPost post,
    BroadcastReporter reporter,
    StoryWithdrawals withdrawals,
    Brakeman brakeman,
    BroadcastBrakes brakes,
    TimeProvider time)
{
    /// <summary>A story that is withdrawn meanwhile waits no longer for its broadcasts.</summary>
    public static readonly TimeSpan IdleWait = TimeSpan.FromSeconds(10);

    /// <summary>What was swept since this process began, by broadcast. Rows that come back later meet the pump's brakes; of what is stopped they are swept again.</summary>
    private readonly Dictionary<long, Brake> _swept = [];

    /// <summary>Takes every broadcast that is under way as far as it goes now. Returns when to ask again at the latest: <see cref="IdleWait"/> where none is left.</summary>
    public async Task<TimeSpan> StepAsync(CancellationToken cancellationToken)
    {
        await withdrawals.TakeBackAsync(cancellationToken);
        foreach (var broadcast in Active())
        {
            switch (broadcast.State)
            {
                case BroadcastState.Paused:
                    await SweepAsync(broadcast.BroadcastId, Brake.Held, cancellationToken);
                    break;
                case BroadcastState.Stopping:
                    await SweepAsync(broadcast.BroadcastId, Brake.Stopped, cancellationToken);
                    break;
                default:
                    await GoOnAsync(broadcast, cancellationToken);
                    break;
            }

            // What the pump held may have come back since, to wait for hours.
            if (await reporter.ReportAsync(broadcast.BroadcastId, cancellationToken) && broadcast.State == BroadcastState.Stopping)
                _swept.Remove(broadcast.BroadcastId);
        }

        return UntilNext(Active());
    }

    private IReadOnlyList<Broadcast> Active() => Read(BroadcastStore.Active);

    /// <summary>The rest of a first wave leaves to the second; everything else can wait for its report.</summary>
    private TimeSpan UntilNext(IReadOnlyList<Broadcast> active)
    {
        if (active.Count == 0)
            return IdleWait;
        var now = time.GetUtcNow();
        return active
            .Where(broadcast => broadcast.WaitsAfterWave(now))
            .Select(broadcast => DateTimeOffset.FromUnixTimeMilliseconds(broadcast.WaveUntil ?? 0) - now)
            .Append(BroadcastReporter.Gap)
            .Min();
    }

    private async Task GoOnAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var id = broadcast.BroadcastId;
        _swept.Remove(id);
        if (brakes.PaidRefusal(id) is { Length: > 0 } reason)
            await writer.WriteAsync(connection => TellRefusal(connection, id, reason), cancellationToken);
        while (Read(reader => BroadcastQueue.HasHeld(reader, id)))
            await writer.WriteAsync(connection => queue.Release(connection, id, FanOut.Chunk, time.Now()), cancellationToken);
        if (broadcast.State != BroadcastState.Sending)
            return;
        while (await writer.WriteAsync(connection => fanOut.AddChunk(connection, id), cancellationToken))
            await reporter.ReportAsync(id, cancellationToken);
        // Its story may have been withdrawn meanwhile: what the pump holds stops too.
        brakeman.Apply();
    }

    private T Read<T>(Func<SqliteConnection, T> read)
    {
        using var reader = database.OpenReader();
        return read(reader);
    }

    private async Task SweepAsync(long broadcastId, Brake brake, CancellationToken cancellationToken)
    {
        if (_swept.GetValueOrDefault(broadcastId) == brake)
            return;
        for (long? after = 0; after is { } from;)
        {
            var (last, waiting) = Read(reader => BroadcastQueue.Look(reader, broadcastId, from, FanOut.Chunk));
            if (waiting)
                await writer.WriteAsync(connection => BroadcastQueue.Sweep(connection, broadcastId, brake, from, last, time.Now()), cancellationToken);
            after = last;
        }

        while (Read(reader => BroadcastEdits.WaitingDeletes(reader, broadcastId, FanOut.Chunk)) is { Count: > 0 } deletes)
            await writer.WriteAsync(connection => BroadcastQueue.Sweep(connection, broadcastId, brake, deletes, time.Now()), cancellationToken);
        _swept[broadcastId] = brake;
    }

    /// <summary>Once a broadcast: from now on its rows leave free.</summary>
    private void TellRefusal(SqliteConnection connection, long broadcastId, string reason)
    {
        if (!BroadcastStore.RefusePaid(connection, broadcastId))
            return;
        var now = time.GetUtcNow();
        foreach (var (card, wording) in post.Holders(connection, broadcastId))
            post.Say(connection, MessageKind.Reply, card.DestinationId, $"bc{broadcastId}.unpaid.{card.DestinationId}", new MessageContent { Html = wording.Html(ReportTexts.PaidRefused, ("reason", reason)).Html }, now);
    }
}
