using System.Buffers;
using System.Text.RegularExpressions;

namespace Bot.Articles.Wire;

/// <summary>Lines and paragraphs a web site or an agency adds round a story: menus, sharing, credits, rights.</summary>
internal static partial class SiteFurniture
{
    private const int LongestNotice = 400;
    private const int LongestLabel = 32;

    // A text that holds none of these is no notice; looking for them all takes a tenth of the pattern's time.
    private static readonly SearchValues<string> NoticeWords = SearchValues.Create(
        [
            "reporting by ", "writing by ", "editing by ", "compiled by ", "graphics by ", "translation by ", "translated by ", "our standards: ", "copyright", "(c)",
            "all rights reserved", "tous droits r", "alle rechte vorbehalten", "click here ", "tap here ", "subscribe ", "sign up ", "for more ", "this story ", "this article ", "this material ", "follow ",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a short line is a label of a site's menu, such as "Latest News" or "Lire aussi".</summary>
    public static bool IsFurniture(string line) => (line.Length <= LongestNotice && Menu().IsMatch(line)) || IsNotice(line);

    /// <summary>Whether a whole paragraph is a credit, a rights notice or a call to subscribe.</summary>
    public static bool IsNotice(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestNotice && (paragraph.ContainsAny(NoticeWords) || paragraph.Contains('©') || paragraph[..Math.Min(paragraph.Length, LongestLabel)].Contains(':')) && Notice().IsMatch(paragraph);

    /// <summary>The reporters a closing credit names, such as "(Reporting by A and B; Editing by C)"; null elsewhere.</summary>
    public static string? ReportersOf(string paragraph)
    {
        if (paragraph.Length > LongestNotice || !paragraph.Contains("reporting by ", StringComparison.OrdinalIgnoreCase))
            return null;
        var match = Reporting().Match(paragraph);
        return match.Success ? match.Groups["names"].Value.Trim() : null;
    }

    [GeneratedRegex(
        @"^\W*(latest( news)?|most (view(ed)?|read|popular|shared)|top (stories|news)|trending( now)?|popular( now)?|more (news|stories|on this)|" +
        @"related( (articles|stories|news|topics|content))?|read (more|also|next)|see also|also read|share( this.*)?|print( this.*)?|e-?mail( this.*)?|comments?( \(\d+\))?|" +
        @"follow us.*|back to (top|home)|home|next( article)?|previous( article)?|advertisement|tags?|topics|" +
        @"lire (aussi|plus|la suite)|à lire aussi|les plus lus|à la une|partager|articles liés|" +
        @"читайте також|останні новини|популярне|найпопулярніше|поділитися|теги|читайте также|последние новости|популярное|поделиться|" +
        @"mehr zum thema|lesen sie auch|meistgelesen|teilen|lo más (leído|visto)|lea también|leer más|compartir|últimas noticias)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Menu();

    [GeneratedRegex(
        @"^\W*((additional |further )?(reporting|writing|editing|compiled|graphics|translation|translated) by .+|our standards: .+|" +
        @"(copyright\b|©|\(c\) ?\d{4}).*|.*all rights reserved\W*|tous droits réservés.*|alle rechte vorbehalten.*|" +
        @"(read( more| also| next)?|see also|watch|listen|related( story| article)?|photos?|gallery|video|lire aussi|à lire( aussi)?|voir aussi|lesen sie auch|mehr zum thema|" +
        @"lea también|vea también|читайте також|дивіться також|читайте также|смотрите также|фото|відео|видео) ?: .*|" +
        @"(click|tap) here .*|(subscribe|sign up) (to|for) .*|for more (news|information|stories),? (visit|see|go to|click) .*|" +
        @"this (story|article|material) (may not be|was (originally|first)) published.*|follow .+ on (twitter|x|facebook|telegram|instagram|whatsapp).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^\W*(additional )?reporting by (?<names>[^;()]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Reporting();
}
