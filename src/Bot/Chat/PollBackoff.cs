using Telegram.Bot.Exceptions;

namespace Bot.Chat;

/// <summary>How long to wait before asking for updates again after it failed.</summary>
internal static class PollBackoff
{
    /// <summary>Another program polls with the same token: Telegram answers 409 to one of the two.</summary>
    public static readonly TimeSpan Conflict = TimeSpan.FromSeconds(15);

    /// <summary>The longest wait for anything that may heal by itself.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Returns the wait.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="failures">How often in a row, from 1.</param>
    public static TimeSpan After(Exception error, int failures) => error switch
    {
        ApiRequestException { ErrorCode: 409 } => Conflict,
        ApiRequestException { Parameters.RetryAfter: { } seconds } => TimeSpan.FromSeconds(seconds),
        ApiRequestException { ErrorCode: 401 or 404 } => Longest,
        _ => TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Clamp(failures, 1, 10) - 1))),
    };
}
