namespace Bot.Hosting;

/// <summary>What the host tells its operator.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(LogLevel.Warning, "Another process owns {Path}. Waiting; this one takes over when it ends.")]
    public static partial void Waiting(ILogger logger, string path);

    [LoggerMessage(LogLevel.Information, "Ready to take over.")]
    public static partial void Rehearsed(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "The start could not be rehearsed; taking over will take longer, or fail for the same reason.")]
    public static partial void NotRehearsed(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Information, "Running. The database is {Path}. Stop with Ctrl+C.")]
    public static partial void Running(ILogger logger, string path);

    [LoggerMessage(LogLevel.Warning, "Telegram cannot be reached ({Error}). Trying again in {Seconds} s; nothing is lost.")]
    public static partial void Unreachable(ILogger logger, string error, double seconds);
}
