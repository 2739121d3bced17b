namespace Bot.Outbox;

/// <summary>What the pump tells its operator.</summary>
internal static partial class PumpLog
{
    [LoggerMessage(LogLevel.Error, "Message {OutboxId} could not be prepared and was set aside with the dead letters.")]
    public static partial void Defect(this ILogger log, long outboxId, Exception exception);

    [LoggerMessage(LogLevel.Critical, "Telegram does not accept the bot's token ({Reason}). Nothing is lost and nothing can be sent: put Telegram:Token right and restart.")]
    public static partial void Unauthorized(this ILogger log, string reason);

    [LoggerMessage(LogLevel.Critical, "More than 1 % of the chats were reported gone within 10 minutes. That is Telegram's doing or a wrong token; no further chat is suspended until it ends.")]
    public static partial void ManyLost(this ILogger log);

    [LoggerMessage(LogLevel.Warning, "Telegram asked for a pause of all messages for {Seconds:0} s. Nothing is lost; one message will go first when it is over.")]
    public static partial void PausedAll(this ILogger log, double seconds);

    [LoggerMessage(LogLevel.Error, "Messages could not be claimed from the database; trying again in a second. Is the disk full?")]
    public static partial void ClaimFailed(this ILogger log, Exception exception);

    [LoggerMessage(LogLevel.Error, "The bot has stopped in order, but messages it had claimed could not be given back to the database: is the disk full? Nothing is lost; the next start takes them over.")]
    public static partial void ClaimsKept(this ILogger log, Exception exception);

    [LoggerMessage(LogLevel.Warning, "{Count} calls to Telegram had no answer when the bot stopped; those messages are tried once more at the next start.")]
    public static partial void Unanswered(this ILogger log, int count);
}
