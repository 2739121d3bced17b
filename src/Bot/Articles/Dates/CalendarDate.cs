using System.Runtime.InteropServices;

namespace Bot.Articles.Dates;

/// <summary>A day of a month, with its year where the text gives one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CalendarDate(int Day, int Month, int? Year)
{
    /// <summary>The date, or null without a year or where the calendar has no such day.</summary>
    public DateOnly? ToDateOnly() =>
        Year is { } year && year is >= 1900 and <= 2200 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month)
            ? new DateOnly(year, Month, Day)
            : null;

    /// <summary>The date; a missing year is the one that brings it nearest to the reference, and stays missing without one.</summary>
    public DateOnly? Near(DateOnly? reference)
    {
        if (Year is not null || reference is not { } known)
            return ToDateOnly();
        var month = this;
        return new[] { known.Year, known.Year - 1, known.Year + 1 }
            .Where(year => year is >= 1900 and <= 2200)
            .Select(year => (month with { Year = year }).ToDateOnly())
            .OfType<DateOnly>()
            .OrderBy(date => Math.Abs(date.DayNumber - known.DayNumber))
            .Cast<DateOnly?>()
            .FirstOrDefault();
    }
}
