using System.Threading.Channels;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>
/// Gives every chat its turns: one update at a time within a chat, in order, several chats side by side, each going to
/// the end of the line after its turn. What waits stands in the inbox; the lines here hold only whose turn it is.
/// </summary>
internal sealed partial class UpdateDispatcher(Database database, UpdateTurn turn, TimeProvider time, ILogger<UpdateDispatcher> logger)
{
    /// <summary>How many chats are served at the same time.</summary>
    public const int Workers = 16;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    private readonly Channel<long> _line = Channel.CreateUnbounded<long>();
    private readonly HashSet<long> _inLine = [];
    private readonly HashSet<long> _wokenMeanwhile = [];
    private readonly TurnPace _pace = new(time);
    private readonly Lock _gate = new();

    /// <summary>Says that these chats have something waiting.</summary>
    public void Wake(IEnumerable<long> chatIds)
    {
        lock (_gate)
        {
            foreach (var chatId in chatIds.Distinct())
            {
                if (_inLine.Add(chatId))
                    _line.Writer.TryWrite(chatId);
                else
                    _wokenMeanwhile.Add(chatId);
            }
        }
    }

    /// <summary>Serves what waits from before, and then what comes, until cancelled; turns that have begun are finished.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        WakeWaiting();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => ServeAsync(cancellationToken), CancellationToken.None)).Append(LookAgainAsync(cancellationToken)));
    }

    /// <summary>What came into a chat's line by another way than the poller, such as with a group's new id, is found here.</summary>
    private async Task LookAgainAsync(CancellationToken cancellationToken)
    {
        using var ticks = new PeriodicTimer(LookAgain, time);
        try
        {
            while (await ticks.WaitForNextTickAsync(cancellationToken))
                TryWakeWaiting();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot is stopping; what waits stands in the inbox.
        }
    }

    private void TryWakeWaiting()
    {
        try
        {
            WakeWaiting();
        }
        catch (SqliteException exception)
        {
            LogLookFailure(LookAgain, exception);
        }
    }

    private void WakeWaiting()
    {
        using var reader = database.OpenReader();
        Wake(InboxStore.WaitingChats(reader));
    }

    private async Task ServeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var chatId in _line.Reader.ReadAllAsync(cancellationToken))
                await ServeAsync(chatId, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot is stopping; what waits stands in the inbox.
        }
    }

    private async Task ServeAsync(long chatId, CancellationToken cancellationToken)
    {
        var wait = TakeTurn(chatId);
        var more = true;
        if (wait == TimeSpan.Zero)
        {
            try
            {
                var served = await turn.TakeAsync(chatId, cancellationToken);
                (more, wait) = (served.More, served.Wait);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The inbox itself failed (a full disk, say): the update still waits there.
                LogInboxFailure(exception);
                wait = TimeSpan.FromSeconds(5);
            }
        }

        if (wait > TimeSpan.Zero)
            _ = ReturnLaterAsync(chatId, wait, cancellationToken);
        else
            Return(chatId, more);
    }

    private TimeSpan TakeTurn(long chatId)
    {
        lock (_gate)
            return _pace.Take(chatId);
    }

    private void Return(long chatId, bool more)
    {
        lock (_gate)
        {
            if (_wokenMeanwhile.Remove(chatId) || more)
                _line.Writer.TryWrite(chatId);
            else
                _inLine.Remove(chatId);
            if (_inLine.Count == 0)
                _pace.Forget();
        }
    }

    private async Task ReturnLaterAsync(long chatId, TimeSpan wait, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(wait, time, cancellationToken);
            Return(chatId, more: true);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot is stopping; what waits stands in the inbox.
        }
    }

    [LoggerMessage(LogLevel.Error, "The inbox could not be read or written; the chat is tried again in 5 s.")]
    private partial void LogInboxFailure(Exception exception);

    [LoggerMessage(LogLevel.Error, "The inbox could not be read; the next look follows in {Wait}.")]
    private partial void LogLookFailure(TimeSpan wait, Exception exception);
}
