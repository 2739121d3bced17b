using System.Globalization;
using Bot.Articles.Dates;
using NodaTime;

namespace Bot.Sources.Feeds;

/// <summary>Reads the dates of feeds: RFC 3339, RFC 822 with the mistakes made in it, and dates as newsrooms print them.</summary>
internal static class FeedDate
{
    private const int Longest = 80;
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    private static readonly DateTimeOffset Earliest = new(1970, 1, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The instant; null for what is no date or lies outside 1970 to 2100. A time without a zone is UTC.</summary>
    public static DateTimeOffset? Read(string? printed)
    {
        var text = printed?.Trim() ?? "";
        if (text.Length is 0 or > Longest)
            return null;
        DateTimeOffset? instant = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out var exact) && StartsWithYear(text)
            ? exact
            : Timestamp.Read(WithoutWeekday(text), DateTimeZone.Utc, dayFirst: true) ?? Parsed(text);
        return instant is { } found && found >= Earliest && found < Latest ? found : null;
    }

    private static bool StartsWithYear(string text) => text.Length > 4 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static DateTimeOffset? Parsed(string text) =>
        DateTimeOffset.TryParse(WithoutWeekday(text), CultureInfo.InvariantCulture, Utc, out var instant) ? instant : null;

    // A wrong weekday is no reason to lose the date.
    private static string WithoutWeekday(string text)
    {
        var comma = text.IndexOf(',');
        return comma is > 1 and < 16 && text.AsSpan(0, comma).IndexOfAnyInRange('0', '9') < 0 && !text.AsSpan(0, comma).Contains(' ') ? text[(comma + 1)..].Trim() : text;
    }
}
