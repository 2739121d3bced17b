using System.Text.RegularExpressions;

namespace Bot.Articles.Wire;

/// <summary>Notes from desk to desk, which readers never see: <c>(Updates with reaction)</c>, <c>Eds: adds photo</c>, slugs.</summary>
internal static partial class DeskNote
{
    private const int LongestNote = 400;
    private const int LongestSlug = 80;

    /// <summary>Whether the line or paragraph is a note about the text.</summary>
    public static bool Is(string line) => line.Length <= LongestNote && Note().IsMatch(line);

    /// <summary>Whether the line is a slug, such as <c>FRANCE-RUSSIA/TALKS (UPDATE 2)</c>.</summary>
    public static bool IsSlug(string line) => line.Length <= LongestSlug && Slug().IsMatch(line);

    /// <summary>What the note says was corrected, such as "vote count in paragraph 3"; null for other notes.</summary>
    public static string? CorrectionOf(string line)
    {
        if (line.Length > LongestNote)
            return null;
        var match = Correction().Match(line);
        return match.Success ? match.Groups["what"].Value.Trim(' ', '.', ')', ']') : null;
    }

    [GeneratedRegex(
        @"^(?:[\[(*]{1,2}(?:updates?|updating|adds?|adding|recasts?|rewrites?|writes? (?:through|thru)|repeats?|refiles?|refiling|changes?|correct(?:s|ing|ion|ed)|fixes|removes?|deletes?|inserts?|trims?|eds?|editors?|" +
        @"actualis[eé]|actualisation|ajoute|corrige|précise|оновлено|доповнено|виправлено|обновлено|дополнено|исправлено|aktualisiert|ergänzt|korrigiert|actualiza|añade|corrige)\b.*" +
        @"|(?:eds?|attn:? editors|attention editors|editors'? note|note to editors|advisory to editors)\s*[:\-–—].*" +
        @"|\d{1,4} words\.?|\(?(?:with )?(?:photo|picture|graphic|video)s?\)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:BC-|AM-|PM-)?\p{Lu}[\p{Lu}\d]*(?:[-/]{1,2}[\p{Lu}\d]+)+(?:[ ,].*)?$", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Slug();

    [GeneratedRegex(
        @"^(?:[\[(*]{1,2}(?:corrects|correcting|fixes|corrige|korrigiert|corrected to (?:say|show|read))|[\[(*]{0,2}(?:this|the) (?:story|article|item|version|headline|text)(?: has been| was| is)? (?:corrected|amended)(?: on [^:,]+)?(?: to| that)?|" +
        @"corrections?:)\s+(?<what>.+?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Correction();
}
