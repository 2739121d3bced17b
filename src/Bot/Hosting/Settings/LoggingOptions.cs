namespace Bot.Hosting.Settings;

/// <summary>What is logged. Read here only to be checked; the logging itself reads its section.</summary>
internal sealed class LoggingOptions
{
    /// <summary>The least level that is logged, by the beginning of a category; Default is for all others.</summary>
    public Dictionary<string, LogLevel> LogLevel { get; } = new(StringComparer.OrdinalIgnoreCase);
}
