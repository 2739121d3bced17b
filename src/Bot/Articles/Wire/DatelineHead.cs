using Bot.Articles.Dates;

namespace Bot.Articles.Wire;

/// <summary>The parts of a text that may be a dateline, and how much speaks for it.</summary>
/// <param name="Place">What stands where a place would.</param>
/// <param name="Date">The date in it.</param>
/// <param name="Agency">What stands in brackets or slashes.</param>
internal sealed record DatelineHead(string? Place, CalendarDate? Date, string? Agency)
{
    private const int MaxTokens = 40;
    private const int MaxAgency = 60;

    private bool InCapitals => Place is not null && PlaceName.IsInCapitals(Place);

    private bool KnownAgency => Agency is not null && AgencyNames.IsKnown(Agency);

    /// <summary>Whether a date or an agency speaks for it, not capitals alone.</summary>
    public bool HasProof => Date is not null || Agency is not null;

    /// <summary>Whether it is a dateline when no dash follows it.</summary>
    public bool StandsWithoutDash => KnownAgency && Place is not null && (InCapitals || Date is not null);

    /// <summary>Whether it is a dateline when a dash follows it.</summary>
    public bool Stands(bool sentenceFollows)
    {
        if (Date is not null)
            return Place is not null || Agency is not null;
        if (Agency is not null)
            return Place is null ? KnownAgency : InCapitals || KnownAgency || AgencyNames.LooksLike(Agency);
        return InCapitals && sentenceFollows;
    }

    /// <summary>Reads the text before a separator; null where it holds anything a dateline does not.</summary>
    public static DatelineHead? Read(string text, bool dayFirst)
    {
        var (rest, agency) = CutAgency(text.Trim());
        var (place, date) = CutDate(rest, dayFirst);
        place = TrimPlace(place);
        if (place.Length == 0)
            return agency is null && date is null ? null : new(null, date, agency);
        if (agency is null && LastPart(place) is var (before, last) && AgencyNames.IsKnown(last))
            (place, agency) = (TrimPlace(before), last);
        if (place.Length == 0)
            return new(null, date, agency);
        return PlaceName.IsPlausible(place) ? new(place, date, agency) : null;
    }

    /// <summary>The dateline as the article keeps it.</summary>
    public Dateline ToDateline(DateOnly? published) => new(Place, Date?.Near(published), Agency);

    private static (string Remainder, string? Agency) CutAgency(string text)
    {
        foreach (var (open, close) in new[] { ('(', ')'), ('/', '/') })
        {
            var end = text.LastIndexOf(close);
            var start = end > 0 ? text.LastIndexOf(open, end - 1) : -1;
            if (start < 0 || end - start < 3 || end - start > MaxAgency || (start > 0 && text[start - 1] != ' '))
                continue;
            var words = text[(start + 1)..end].Trim();
            if (words.Length > 0 && !words.Any(char.IsDigit))
                return (text[..start] + text[(end + 1)..], words);
        }

        return (text, null);
    }

    private static (string Place, CalendarDate? Date) CutDate(string text, bool dayFirst)
    {
        var tokens = DateToken.Cut(text, MaxTokens);
        var cursor = new TokenCursor(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            cursor.Position = i;
            if (DateReader.Read(cursor, dayFirst) is not { } date)
                continue;
            var start = i == 0 ? 0 : tokens[i - 1].End;
            var (before, after) = (text[..start].Trim(' ', ','), text[cursor.TextEnd..].Trim(' ', ',', '.'));
            return (before.Length > 0 && after.Length > 0 ? before + ", " + after : before + after, date);
        }

        return (text, null);
    }

    private static string TrimPlace(string place)
    {
        place = place.Trim(' ', ',', ':', ';', '|');
        while (place.LastIndexOf(' ') is var space && (DateWords.IsWeekday(place[(space + 1)..]) || DateWords.IsLabel(place[(space + 1)..])))
            place = space < 0 ? "" : place[..space].TrimEnd(' ', ',');
        return place.EndsWith('.') && !place[..^1].Contains('.', StringComparison.Ordinal) ? place[..^1] : place;
    }

    // "МОСКВА. ИНТЕРФАКС" and "MOSCOW, TASS" name the agency without brackets.
    private static (string Before, string Last) LastPart(string place)
    {
        var at = place.LastIndexOfAny([',', '.'], Math.Max(place.Length - 2, 0));
        return at < 0 ? ("", place) : (place[..at], place[(at + 1)..].Trim());
    }
}
