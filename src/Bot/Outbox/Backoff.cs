namespace Bot.Outbox;

/// <summary>How long to wait before trying again. Exponential, spread by chance, so that many do not come back at once.</summary>
internal static class Backoff
{
    private static readonly TimeSpan FirstChatWait = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LongestChatWait = TimeSpan.FromHours(12);
    private static readonly TimeSpan FirstLineWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestLineWait = TimeSpan.FromSeconds(15);

    /// <summary>For a chat that refuses a message: half an hour, doubling to half a day.</summary>
    /// <param name="failures">How often it refused before.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan ForChat(int failures, double chance) => Spread(FirstChatWait, LongestChatWait, failures, chance);

    /// <summary>For a connection that cannot be made: a quarter of a second, doubling to a quarter of a minute.</summary>
    /// <inheritdoc cref="ForChat"/>
    public static TimeSpan ForLine(int failures, double chance) => Spread(FirstLineWait, LongestLineWait, failures, chance);

    /// <summary>Between three quarters and five quarters of the doubled wait.</summary>
    private static TimeSpan Spread(TimeSpan first, TimeSpan longest, int failures, double chance)
    {
        var doubled = first * Math.Pow(2, Math.Clamp(failures, 0, 30));
        return (doubled < longest ? doubled : longest) * (0.75 + (chance / 2));
    }
}
