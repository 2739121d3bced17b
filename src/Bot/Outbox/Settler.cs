using System.Threading.Channels;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Outbox;

/// <summary>
/// Writes what became of messages: what arrives while one commit is under way goes into the next. Where the disk refuses,
/// it keeps what it has and tries again, and the pump stops sending once too much is unsettled.
/// </summary>
internal sealed partial class Settler(DatabaseWriter writer, SteadyClock clock, TimeProvider time, ILogger<Settler> log)
{
    private const int Batch = 1000;

    /// <summary>So many do not wait for the rhythm.</summary>
    private const int Many = 128;

    /// <summary>Commits closer together than this would cost more than they spare.</summary>
    private static readonly TimeSpan Rhythm = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan RetryWait = TimeSpan.FromSeconds(1);

    private readonly Channel<(Settlement[] Settlements, Action<SqliteConnection>? Effect)> _waiting =
        Channel.CreateUnbounded<(Settlement[], Action<SqliteConnection>?)>(new UnboundedChannelOptions { SingleReader = true });

    private int _backlog;

    /// <summary>Rows whose end is known and not yet durable: what a crash at this moment would repeat, with the calls under way.</summary>
    public int Backlog => Volatile.Read(ref _backlog);

    /// <summary>Takes rows to settle, and what else must be stored in the same transaction.</summary>
    public void Add(Settlement[] settlements, Action<SqliteConnection>? effect = null)
    {
        Interlocked.Add(ref _backlog, settlements.Length);
        _waiting.Writer.TryWrite((settlements, effect));
    }

    /// <summary>Says that nothing more will come.</summary>
    public void Complete() => _waiting.Writer.TryComplete();

    /// <summary>Settles until completed and empty. Cancelling gives up on a disk that goes on refusing; those rows are requeued at the next start.</summary>
    /// <param name="epoch">The owner's.</param>
    /// <param name="settled">Called after each commit with what it settled; the list is used again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(long epoch, Action<IReadOnlyList<Settlement>> settled, CancellationToken cancellationToken)
    {
        List<Settlement> settlements = [];
        List<Action<SqliteConnection>> effects = [];
        while (await _waiting.Reader.WaitToReadAsync(cancellationToken))
        {
            var began = time.GetTimestamp();
            settlements.Clear();
            effects.Clear();
            while (settlements.Count < Batch && _waiting.Reader.TryRead(out var next))
            {
                settlements.AddRange(next.Settlements);
                if (next.Effect is { } effect)
                    effects.Add(effect);
            }

            await WriteAsync(settlements, effects, epoch, cancellationToken);
            Interlocked.Add(ref _backlog, -settlements.Count);
            settled(settlements);
            if (Rhythm - time.GetElapsedTime(began) is var rest && rest > TimeSpan.Zero && Backlog < Many && !_waiting.Reader.Completion.IsCompleted)
                await Task.Delay(rest, time, cancellationToken);
        }
    }

    /// <summary>Stores all in one commit. Where something in it can never be stored, it must not keep the rest: then the outcomes, and each effect alone.</summary>
    private async Task WriteAsync(List<Settlement> settlements, List<Action<SqliteConnection>> effects, long epoch, CancellationToken cancellationToken)
    {
        void Settle(SqliteConnection connection) => SettlementStore.Write(connection, settlements, epoch, clock.Now());
        var together = await StoreAsync(
            connection =>
            {
                Settle(connection);
                foreach (var effect in effects)
                    effect(connection);
            },
            settlements.Count,
            cancellationToken);
        if (together is null)
            return;
        if (await StoreAsync(Settle, settlements.Count, cancellationToken) is { } unsettled)
            LogUnsettled(settlements.Count, unsettled);
        foreach (var effect in effects)
        {
            if (await StoreAsync(effect, 0, cancellationToken) is { } dropped)
                LogDropped(dropped);
        }
    }

    /// <summary>Tries until it is stored, and then returns null; or returns why it never can be.</summary>
    private async Task<Exception?> StoreAsync(Action<SqliteConnection> work, int count, CancellationToken cancellationToken)
    {
        for (; ; )
        {
            try
            {
                await writer.WriteAsync(work, CancellationToken.None);
                return null;
            }
            catch (Exception exception) when (!LastingFailure.Is(exception))
            {
                LogRefused(count, RetryWait, exception);
                await Task.Delay(RetryWait, time, cancellationToken);
            }
            catch (Exception exception)
            {
                return exception;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The outcome of {Count} messages could not be stored; trying again in {Wait}. Is the disk full?")]
    private partial void LogRefused(int count, TimeSpan wait, Exception exception);

    [LoggerMessage(LogLevel.Critical, "The outcome of {Count} messages cannot be stored; they stay claimed and are sent again after the next start. Please report this.")]
    private partial void LogUnsettled(int count, Exception exception);

    [LoggerMessage(LogLevel.Error, "What follows from one message's outcome cannot be stored and is left out; everything else is stored. Please report this.")]
    private partial void LogDropped(Exception exception);
}
