using System.Text.RegularExpressions;

namespace Bot.Articles.Wire;

/// <summary>Finds where a wire story stops: end marks, desk initials, and what web sites add under a story.</summary>
internal static partial class WireTail
{
    private const int NavigationWords = 4;
    private const int LongestLabel = 60;

    /// <summary>The number of leading lines that belong to the story.</summary>
    public static int End(IReadOnlyList<WireLine> lines, int start)
    {
        var end = FirstEndMark(lines, start);
        while (end > start)
        {
            var next = TrimOnce(lines, start, end);
            if (next == end)
                break;
            end = next;
        }

        return end;
    }

    private static int FirstEndMark(IReadOnlyList<WireLine> lines, int start)
    {
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (EndMark().IsMatch(lines[i].Text))
                return i;
        }

        return lines.Count;
    }

    private static int TrimOnce(IReadOnlyList<WireLine> lines, int start, int end)
    {
        var last = lines[end - 1].Text;
        if (last.Length == 0 || DeskInitials().IsMatch(last) || (last.Length <= LongestLabel && SiteFurniture.IsFurniture(last) && SiteFurniture.ReportersOf(last) is null))
            return end - 1;
        if (!Bullet.Starts(last))
            return end;
        var first = end - 1;
        while (first > start && Bullet.Starts(lines[first - 1].Text))
            first--;
        return IsNavigation(lines, first, end) ? first : end;
    }

    // Items of a real list are introduced by a colon or are sentences; a site's menu is a few words each.
    private static bool IsNavigation(IReadOnlyList<WireLine> lines, int first, int end)
    {
        var before = first - 1;
        while (before >= 0 && lines[before].IsBlank)
            before--;
        if (before >= 0 && lines[before].Text.EndsWith(':'))
            return false;
        for (var i = first; i < end; i++)
        {
            var item = Bullet.TextOf(lines[i].Text);
            if (SentenceEnd.At(item) || item.Length > LongestLabel || (item.Count(c => c == ' ') >= NavigationWords && !SiteFurniture.IsFurniture(item)))
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"^(-+ ?30 ?-+|#( ?#){1,4}|-*(ENDS?|/ENDS?|\(ENDS?\)|ENDITEM|Ends)-*|X{3}|N{4}|-- ?0 ?--|\(?(FIN|КІНЕЦЬ|КОНЕЦ|ENDE)\)?)$", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^[a-z]{2,5}([-/][a-z]{2,5}){1,6}$", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex DeskInitials();
}
