using System.Text.RegularExpressions;
using Bot.Articles.Dates;
using Bot.Articles.Reading;

namespace Bot.Articles.Wire;

/// <summary>A line that holds a story back until an hour.</summary>
/// <param name="Until">The instant (UTC); null where the line names none that can be read.</param>
internal sealed partial record Embargo(DateTimeOffset? Until)
{
    /// <summary>The embargo the line announces; null for any other line.</summary>
    public static Embargo? Read(string line, ReadingOptions options)
    {
        var match = Opening().Match(line);
        if (!match.Success)
            return null;
        var until = Timestamp.Read(line.AsSpan(match.Length).Trim(" *()[]."), options.Zone, options.DayFirst);
        // In capitals it is the desk that speaks. "Embargo 14 years old is lifted" is a headline.
        var isCertain = match.Length == line.Length || !match.Value.Any(char.IsLower) || (line.Any(char.IsDigit) && !match.Groups["bare"].Success);
        return until is not null || isCertain ? new(until) : null;
    }

    [GeneratedRegex(
        @"^[*\[(]{0,3}(?:(?:strictly |strict |under )?embargo(?:ed)?|sous embargo|ембарго|эмбарго|sperrfrist|not for release before|hold for release)(?:\s*[:*)\]]|\s*(?:until|till|for release(?: at)?|jusqu'au|jusqu'à|до|bis|hasta)\b\s*:?|(?<bare>\s+(?=[0-9]))|$)\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Opening();
}
