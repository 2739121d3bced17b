using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>
/// Carries broadcasts out: puts a row for each destination into the outbox, chunk by chunk with a stored cursor, and keeps
/// the author's card up to date. Killed at any moment it goes on where it was; nobody gets a broadcast twice.
/// </summary>
internal sealed class BroadcastRunner(
    Database database,
    DatabaseWriter writer,
    BroadcastQueue queue,
    OutboxStore outbox,
    BroadcastSignal signal,
    TextCatalogue texts,
    TimeProvider time)
{
    /// <summary>Rows of one transaction; some milliseconds of the writer.</summary>
    public const int Chunk = 1000;

    /// <summary>The card is edited no more often.</summary>
    public static readonly TimeSpan ReportGap = TimeSpan.FromSeconds(5);

    private readonly Dictionary<long, DateTimeOffset> _reported = [];

    /// <summary>Carries out what there is, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var busy = await StepAsync(cancellationToken);
            await signal.WaitAsync(busy ? ReportGap : TimeSpan.FromMinutes(1), time, cancellationToken);
        }
    }

    /// <summary>Takes every broadcast that is under way as far as it goes now. Returns whether any is left.</summary>
    public async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        foreach (var broadcast in Active())
        {
            await (broadcast.State switch
            {
                BroadcastState.Sending => FanOutAsync(broadcast, cancellationToken),
                BroadcastState.Paused => RepeatAsync(connection => queue.Hold(connection, broadcast.BroadcastId, hold: true, Chunk, time.Now()), cancellationToken),
                BroadcastState.Stopping => RepeatAsync(connection => BroadcastQueue.Cancel(connection, broadcast.BroadcastId, Chunk), cancellationToken),
                _ => Task.CompletedTask,
            });
            await ReportAsync(broadcast.BroadcastId, cancellationToken);
        }

        return Active().Count > 0;
    }

    private IReadOnlyList<Broadcast> Active()
    {
        using var reader = database.OpenReader();
        return BroadcastStore.Active(reader);
    }

    private async Task FanOutAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        await RepeatAsync(connection => queue.Hold(connection, broadcast.BroadcastId, hold: false, Chunk, time.Now()), cancellationToken);
        while (await writer.WriteAsync(connection => AddChunk(connection, broadcast.BroadcastId), cancellationToken))
            await ReportAsync(broadcast.BroadcastId, cancellationToken);
    }

    /// <summary>Reads the broadcast anew in its own transaction: a press may have held or stopped it. Returns whether there is more.</summary>
    private bool AddChunk(SqliteConnection connection, long broadcastId)
    {
        if (BroadcastStore.Get(connection, broadcastId) is not { State: BroadcastState.Sending } broadcast)
            return false;
        var (served, last) = queue.Add(connection, broadcastId, broadcast.Kind, broadcast.ContentId, broadcast.LastDestinationId, Chunk, time.Now());
        BroadcastStore.Advance(connection, broadcastId, last, served);
        if (served == Chunk)
            return true;
        BroadcastStore.Move(connection, broadcastId, BroadcastState.Delivering, BroadcastState.Sending);
        return false;
    }

    private async Task RepeatAsync(Func<SqliteConnection, int> chunk, CancellationToken cancellationToken)
    {
        while (await writer.WriteAsync(chunk, cancellationToken) == Chunk)
        {
            // One chunk a transaction, so that readers' words come in between.
        }
    }

    private async Task ReportAsync(long broadcastId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_reported.TryGetValue(broadcastId, out var last) && now - last < ReportGap)
            return;
        BroadcastTally tally;
        using (var reader = database.OpenReader())
            tally = BroadcastQueue.Tally(reader, broadcastId);
        _reported[broadcastId] = now;
        if (await writer.WriteAsync(connection => Report(connection, broadcastId, tally, now), cancellationToken))
            _reported.Remove(broadcastId);
    }

    /// <summary>Returns whether the broadcast is over.</summary>
    private bool Report(SqliteConnection connection, long broadcastId, BroadcastTally tally, DateTimeOffset now)
    {
        if (tally.Waiting == 0)
            BroadcastStore.Move(connection, broadcastId, BroadcastState.Done, BroadcastState.Delivering, BroadcastState.Stopping);
        if (BroadcastStore.Get(connection, broadcastId) is not { CardMessageId: { } cardId } broadcast
            || ReaderStore.Get(connection, broadcast.HomeId) is not { } home
            || ReaderStore.GetChat(connection, home.ChatId) is not { } chat)
            return true;
        var number = BroadcastStore.CountReport(connection, broadcastId, now.ToUnixTimeMilliseconds());
        var content = BroadcastReport.Render(broadcast, tally, now, texts.For(chat.Language)) with { TargetMessageId = cardId };
        outbox.Enqueue(connection, new OutgoingMessage(MessageKind.Edit, Lane.Replies, broadcast.HomeId, $"broadcast {broadcastId} report {number}", content, now, now.AddMinutes(10)));
        return broadcast.State == BroadcastState.Done;
    }
}
