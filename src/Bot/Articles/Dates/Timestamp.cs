using NodaTime;

namespace Bot.Articles.Dates;

/// <summary>Reads a line that is nothing but a time stamp, such as <c>03 Apr 2024, 23:17</c> or <c>Publié le 3 avril 2024 à 23h17 (CEST)</c>.</summary>
internal static class Timestamp
{
    private const int MaxLength = 120;
    private const int MaxTokens = 48;

    /// <summary>
    /// The instant (UTC) the line names, or null when it holds anything else or no full date.
    /// A date alone is its midnight; a time a clock change skips moves forward by the gap.
    /// </summary>
    /// <param name="line">The line, at most 120 characters.</param>
    /// <param name="zone">The zone of a time printed without one.</param>
    /// <param name="dayFirst">How to read 3/4/2024.</param>
    public static DateTimeOffset? Read(ReadOnlySpan<char> line, DateTimeZone zone, bool dayFirst)
    {
        if (line.Length > MaxLength || !line.ContainsAnyInRange('0', '9'))
            return null;
        var cursor = new TokenCursor(DateToken.Cut(line, MaxTokens));
        CalendarDate? date = null;
        LocalTime? time = null;
        DateTimeZone? printed = null;
        while (!cursor.AtEnd)
        {
            if (date is null && DateReader.Read(cursor, dayFirst) is { } readDate)
                date = readDate;
            else if (time is null && ClockReader.ReadTime(cursor) is { } readTime)
                time = readTime;
            else if (time is not null && printed is null && ClockReader.ReadZone(cursor) is { } readZone)
                printed = readZone;
            else if (!SkipFiller(cursor))
                return null;
        }

        return date?.ToDateOnly() is { } day ? Instant(day, time ?? LocalTime.Midnight, printed ?? zone) : null;
    }

    private static bool SkipFiller(TokenCursor cursor) =>
        cursor.TakeAny(",.|-–—·:@()[]/") ||
        cursor.TakeWord(word => DateWords.IsLabel(word) || DateWords.IsFiller(word) || DateWords.IsWeekday(word) || DateWords.IsYearTail(word));

    private static DateTimeOffset Instant(DateOnly day, LocalTime time, DateTimeZone zone)
    {
        var local = new LocalDate(day.Year, day.Month, day.Day) + time;
        return local.InZoneLeniently(zone).ToInstant().ToDateTimeOffset();
    }
}
