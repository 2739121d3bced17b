namespace Bot.Storage;

/// <summary>Instants as the tables hold them: integer milliseconds since 1970, UTC.</summary>
internal static class UnixMilliseconds
{
    public static long? From(DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();

    public static DateTimeOffset? ToInstant(long? milliseconds) =>
        milliseconds is { } value ? DateTimeOffset.FromUnixTimeMilliseconds(value) : null;

    /// <summary>The present by the injected clock.</summary>
    public static long Now(this TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds();
}
