using NodaTime;

namespace Bot.Articles.Dates;

/// <summary>Reads a time of day and a zone: 23:17:05 · 11.17 p.m. · 23h17 · 2317 GMT · +02:00 · UTC+2.</summary>
internal static class ClockReader
{
    /// <summary>Reads a time of day at the cursor; null, and the cursor unmoved, where there is none.</summary>
    public static LocalTime? ReadTime(TokenCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Number is { } hour)
        {
            var digits = cursor.Digits;
            cursor.Position++;
            if (digits <= 2 && ReadAfterHour(cursor, hour) is { } time)
                return time;
            if (digits is 4 or 6 && ReadCompact(cursor, digits == 4 ? hour * 100 : hour) is { } compact)
                return compact;
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>Reads a zone at the cursor; null, and the cursor unmoved, where there is none.</summary>
    public static DateTimeZone? ReadZone(TokenCursor cursor)
    {
        var word = cursor.Word;
        if (ZoneNames.Find(word) is not { } zone)
            return ReadOffset(cursor);
        cursor.Position++;
        return ZoneNames.TakesOffset(word) ? ReadOffset(cursor) ?? zone : zone;
    }

    private static LocalTime? ReadAfterHour(TokenCursor cursor, int hour)
    {
        var (minute, second) = (0, 0);
        var hasMinutes = false;
        if (cursor.TakeAny(":.") || cursor.TakeWord(word => word is "h" or "H" or "ч" or "год"))
        {
            hasMinutes = true;
            if (cursor.Digits == 2 && cursor.Number is { } read)
            {
                minute = read;
                cursor.Position++;
                second = TakeSeconds(cursor);
            }
        }

        var half = TakeHalf(cursor);
        return hasMinutes || half is not null ? Time(hour, minute, second, half) : null;
    }

    private static LocalTime? ReadCompact(TokenCursor cursor, int number) =>
        ReadsAsZone(cursor) ? Time(number / 10000, number / 100 % 100, number % 100, null) : null;

    private static bool ReadsAsZone(TokenCursor cursor)
    {
        var start = cursor.Position;
        var found = ReadZone(cursor) is not null || DateWords.IsFiller(cursor.Word);
        cursor.Position = start;
        return found;
    }

    private static int TakeSeconds(TokenCursor cursor)
    {
        if (cursor.Ahead(0) is not { Text: ":" } || cursor.Ahead(1) is not { Text.Length: 2, Number: { } second })
            return 0;
        cursor.Position += 2;
        if (cursor.Ahead(0) is { Text: "." } && cursor.Ahead(1)?.Number is not null)
            cursor.Position += 2;
        return second;
    }

    // am, a.m., AM: false before noon, true after, null where neither stands.
    private static bool? TakeHalf(TokenCursor cursor)
    {
        var letter = cursor.Word.ToUpperInvariant();
        if (letter is "AM" or "PM")
        {
            cursor.Position++;
            return letter == "PM";
        }

        if (letter is not ("A" or "P") || cursor.Ahead(1)?.Text != "." || cursor.Ahead(2) is not { Text: "m" or "M" })
            return null;
        cursor.Position += 3;
        cursor.Take('.');
        return letter == "P";
    }

    private static LocalTime? Time(int hour, int minute, int second, bool? afternoon)
    {
        if (afternoon is { } late)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (late ? 12 : 0);
        }

        return hour <= 23 && minute <= 59 && second <= 59 ? new LocalTime(hour, minute, second) : null;
    }

    private static DateTimeZone? ReadOffset(TokenCursor cursor)
    {
        if (cursor.Ahead(0) is not { Text: "+" or "-" or "\u2212" } sign || cursor.Ahead(1)?.Number is not { } number)
            return null;
        var digits = cursor.Ahead(1)?.Text.Length ?? 0;
        var (hours, minutes) = digits <= 2 ? (number, 0) : (number / 100, number % 100);
        var taken = 2;
        if (digits <= 2 && cursor.Ahead(2) is { Text: ":" } && cursor.Ahead(3) is { Text.Length: 2, Number: { } read })
            (minutes, taken) = (read, 4);
        if (digits > 4 || hours > 14 || minutes > 59)
            return null;
        cursor.Position += taken;
        var seconds = ((hours * 60) + minutes) * 60;
        return DateTimeZone.ForOffset(Offset.FromSeconds(sign.Text == "+" ? seconds : -seconds));
    }
}
