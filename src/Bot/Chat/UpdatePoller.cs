using System.Text.Json;
using Bot.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Chat;

/// <summary>
/// Fetches updates and stores them. Only the next request's offset acknowledges what is stored, so a crash in between
/// brings the same updates again, and the inbox knows them.
/// </summary>
internal sealed partial class UpdatePoller(
    ITelegramBotClient client,
    DatabaseWriter writer,
    UpdateDispatcher dispatcher,
    TimeProvider time,
    ILogger<UpdatePoller> logger)
{
    /// <summary>How long Telegram keeps a request open when nothing is new.</summary>
    public const int LongPollSeconds = 50;

    private static readonly string[] Wanted = ["message", "callback_query", "my_chat_member"];

    private long? _offset;
    private int _failures;

    /// <summary>Polls until cancelled. Failures are waited out and told once a row of them.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                var wait = await PollAsync(cancellationToken);
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait, time, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot is stopping; what was not acknowledged comes again.
        }
    }

    /// <summary>Polls and returns how long to wait before the next time.</summary>
    private async Task<TimeSpan> PollAsync(CancellationToken cancellationToken)
    {
        try
        {
            var stored = await PollOnceAsync(LongPollSeconds, cancellationToken);
            _failures = stored is null ? _failures + 1 : 0;
            return stored is null ? PollBackoff.After(new JsonException(), _failures) : TimeSpan.Zero;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _failures++;
            var wait = PollBackoff.After(exception, _failures);
            Tell(exception, wait);
            return wait;
        }
    }

    /// <summary>Asks once, stores what came, and returns how many were new; null where an answer held nothing that could be stored.</summary>
    /// <exception cref="RequestException">Telegram could not be reached or refused.</exception>
    public async Task<int?> PollOnceAsync(int waitSeconds, CancellationToken cancellationToken)
    {
        var answer = await client.SendRequest(new GetRawUpdates { Offset = _offset, Timeout = waitSeconds, AllowedUpdates = Wanted }, cancellationToken);
        if (answer.ValueKind != JsonValueKind.Array)
            return null;
        var came = answer.EnumerateArray().ToList();
        var updates = came.Select(RawUpdate.Read).OfType<RawUpdate>().ToList();
        if (updates.Count < came.Count)
            LogUnnumbered(came.Count - updates.Count);
        if (came.Count == 0)
        {
            // All that is stored is acknowledged. After a week without updates Telegram numbers anew, and what lies below an
            // offset that is held on to would count as acknowledged too (Bot API, "Update").
            _offset = null;
            return 0;
        }

        if (updates.Count == 0)
            return null;

        var now = time.Now();
        var added = await writer.WriteAsync(connection => InboxStore.Add(connection, updates, now), cancellationToken);
        _offset = updates.Max(update => update.UpdateId) + 1;
        dispatcher.Wake(updates.Select(update => update.ChatId));
        return added;
    }

    private void Tell(Exception exception, TimeSpan wait)
    {
        if (exception is ApiRequestException { ErrorCode: 409 })
            LogConflict(wait.TotalSeconds);
        else if (exception is ApiRequestException { ErrorCode: 401 or 404 })
            LogToken(wait.TotalSeconds);
        else if (_failures == 1 || _failures % 20 == 0)
            LogFailure(exception.GetType().Name, exception.Message, _failures, wait.TotalSeconds);
    }

    [LoggerMessage(LogLevel.Error, "Another program fetches updates with this bot's token, so readers' messages go astray. Stop the other one; trying again in {Seconds} s.")]
    private partial void LogConflict(double seconds);

    [LoggerMessage(LogLevel.Error, "Telegram does not accept the bot's token. Check Telegram:Token; trying again in {Seconds} s.")]
    private partial void LogToken(double seconds);

    [LoggerMessage(LogLevel.Warning, "Updates could not be fetched ({Error}: {Message}), {Failures} times in a row. Nothing is lost; trying again in {Seconds} s.")]
    private partial void LogFailure(string error, string message, int failures, double seconds);

    [LoggerMessage(LogLevel.Warning, "{Count} updates came without an update_id and were left out.")]
    private partial void LogUnnumbered(int count);
}
