using System.Globalization;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads how often a feed asks to be fetched: RSS <c>ttl</c> and the syndication module (http://web.resource.org/rss/1.0/modules/syndication/).</summary>
internal static class RhythmReader
{
    private const int MostMinutes = 7 * 24 * 60;

    /// <summary>Reads a channel's or an Atom feed's wishes.</summary>
    public static FeedRhythm Read(FeedElement feed) => new(TimeToLive(feed), Update(feed));

    private static TimeSpan? TimeToLive(FeedElement feed) =>
        Number(feed.TextOf("ttl")) is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    private static TimeSpan? Update(FeedElement feed)
    {
        TimeSpan? period = feed.TextOf("sy:updateperiod")?.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" or "monthly" or "yearly" => TimeSpan.FromDays(7),
            _ => null,
        };
        return period / (Number(feed.TextOf("sy:updatefrequency")) ?? 1);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? Math.Min(number, MostMinutes) : null;
}
