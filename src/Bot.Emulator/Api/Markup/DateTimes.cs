using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>The "date_time" entity (Bot API, "Date-time entity formatting").</summary>
internal static partial class DateTimes
{
    public static EntityObject Entity(string? unix, string? format)
    {
        if (!long.TryParse(unix, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var time))
            throw new MarkupException("Invalid date specified");
        if (!string.IsNullOrEmpty(format) && !Formats().IsMatch(format))
            throw new MarkupException("Invalid date format specified");
        return new EntityObject { Type = EntityTypes.DateTime, UnixTime = time, DateTimeFormat = format ?? "" };
    }

    [GeneratedRegex("^(?:r|w?[dD]?[tT]?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Formats();
}
