namespace Bot.Articles.Dates;

/// <summary>Reads a calendar date in the orders and languages newsrooms use: April 3, 2024 · 3. April · 3 квітня 2024 року · 2024-04-03 · 03/04/2024.</summary>
internal static class DateReader
{
    /// <summary>Reads a date at the cursor and moves behind it; null, and the cursor unmoved, where there is none.</summary>
    public static CalendarDate? Read(TokenCursor cursor, bool dayFirst)
    {
        var start = cursor.Position;
        if (cursor.TakeWord(DateWords.IsWeekday))
            _ = cursor.Take('.') | cursor.Take(',');
        var date = Compact(cursor) ?? Numeric(cursor, dayFirst) ?? DayMonth(cursor) ?? MonthDay(cursor);
        if (date is { } found && found.Month is >= 1 and <= 12 && found.Day is >= 1 and <= 31)
            return found;
        cursor.Position = start;
        return null;
    }

    // 20240403, as in machine-made time stamps.
    private static CalendarDate? Compact(TokenCursor cursor)
    {
        if (cursor.Digits != 8 || cursor.Number is not { } number || number / 10000 is < 1900 or > 2200)
            return null;
        cursor.Position++;
        return new(number % 100, number / 100 % 100, number / 10000);
    }

    private static CalendarDate? Numeric(TokenCursor cursor, bool dayFirst)
    {
        if (cursor.Ahead(0)?.Number is not { } first || cursor.Ahead(2)?.Number is not { } second || cursor.Ahead(4)?.Number is not { } third)
            return null;
        if (cursor.Ahead(1) is not { Text: "-" or "/" or "." } sign || cursor.Ahead(3)?.Text != sign.Text)
            return null;
        var (firstDigits, lastDigits) = (cursor.Digits, cursor.Ahead(4)?.Text.Length ?? 0);
        CalendarDate? date = null;
        if (firstDigits == 4 && lastDigits <= 2)
            date = new(third, second, first);
        else if (firstDigits <= 2 && lastDigits is 4 or 2)
            date = Ordered(first, second, lastDigits == 2 ? 2000 + third : third, dayFirst || sign.Is('.'));
        if (date is not null)
            cursor.Position += 5;
        return date;
    }

    private static CalendarDate Ordered(int first, int second, int year, bool dayFirst) =>
        (dayFirst && second <= 12) || first > 12 ? new(first, second, year) : new(second, first, year);

    private static CalendarDate? DayMonth(TokenCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Digits is 1 or 2 && cursor.Number is { } day)
        {
            cursor.Position++;
            if (!cursor.TakeWord(DateWords.IsOrdinal))
                cursor.TakeAny(".º°-/");
            cursor.TakeWord(DateWords.IsJoiner);
            if (TakeMonth(cursor) is { } month)
            {
                cursor.TakeAny("-/");
                return new(day, month, TakeYear(cursor));
            }
        }

        cursor.Position = start;
        return null;
    }

    private static CalendarDate? MonthDay(TokenCursor cursor)
    {
        var start = cursor.Position;
        if (TakeMonth(cursor) is { } month && cursor.Digits is 1 or 2 && cursor.Number is { } day)
        {
            cursor.Position++;
            cursor.TakeWord(DateWords.IsOrdinal);
            return new(day, month, TakeYear(cursor));
        }

        cursor.Position = start;
        return null;
    }

    private static int? TakeMonth(TokenCursor cursor)
    {
        if (MonthNames.NumberOf(cursor.Word) is not { } month)
            return null;
        cursor.Position++;
        cursor.Take('.');
        return month;
    }

    private static int? TakeYear(TokenCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.TakeWord(DateWords.IsJoiner))
            cursor.Take(',');
        if (cursor.Digits == 4 && cursor.Number is >= 1900 and < 2200 && cursor.Ahead(1) is not { Text: ":" })
        {
            var year = cursor.Number;
            cursor.Position++;
            if (cursor.TakeWord(DateWords.IsYearTail))
                cursor.Take('.');
            return year;
        }

        cursor.Position = start;
        return null;
    }
}
