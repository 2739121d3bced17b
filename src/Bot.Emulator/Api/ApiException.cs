namespace Bot.Emulator.Api;

/// <summary>A call Telegram refuses, with its code and its words.</summary>
internal sealed class ApiException(int code, string description, int? retryAfter = null, long? migrateTo = null) : Exception(description)
{
    public int Code => code;

    /// <summary>Seconds to wait, with code 429.</summary>
    public int? RetryAfter => retryAfter;

    /// <summary>The supergroup a group has become.</summary>
    public long? MigrateTo => migrateTo;

    public static ApiException BadRequest(string what) => new(400, "Bad Request: " + what);

    public static ApiException Forbidden(string what) => new(403, "Forbidden: " + what);

    public static ApiException TooManyRequests(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", seconds);
}
