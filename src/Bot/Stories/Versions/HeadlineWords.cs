using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Articles;

namespace Bot.Stories.Versions;

/// <summary>Takes a headline apart into words, and tells numbers and names among them.</summary>
internal static partial class HeadlineWords
{
    /// <summary>More capitals than this share, and they say nothing of names: Every Word Has One.</summary>
    private const double TitleCase = 0.7;

    /// <summary>Returns the words in order.</summary>
    /// <param name="article">Whose headline, and in what language.</param>
    /// <param name="names">The names in the texts of both versions.</param>
    public static IReadOnlyList<HeadlineWord> Of(Article article, BodyNames names)
    {
        var pieces = GroupedDigits().Replace(Marker().Replace(article.Headline, ""), "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = pieces.Where(piece => piece.Any(char.IsLetter)).ToList();
        var capitalsTell = article.Language != "de" && letters.Count(StartsWithCapital) <= TitleCase * letters.Count;
        return [.. pieces.Select((piece, place) => Word(piece, capitalsTell && (place > 0 || IsAcronym(piece)), names))];
    }

    private static HeadlineWord Word(string piece, bool capitalTells, BodyNames names)
    {
        var bare = Edges().Replace(piece, "");
        var key = Possessive().Replace(Folded(bare), "");
        var number = NumberWords.Read(bare);
        var isName = number is null && StartsWithCapital(bare) && (names.Knows(key) || (capitalTells && !names.IsCommon(key)));
        return new HeadlineWord(piece, key.Length == 0 ? piece : key, number, isName);
    }

    /// <summary>A live report says something else in its headline every time; that corrects nothing.</summary>
    public static bool IsLive(string headline) => Live().IsMatch(headline);

    /// <summary>A word as it is compared: case and accents aside.</summary>
    public static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static bool IsAcronym(string piece) => piece.Count(char.IsUpper) >= 2 && !piece.Any(char.IsLower);

    private static bool StartsWithCapital(string piece) => piece.FirstOrDefault(char.IsLetter) is var first && char.IsUpper(first);

    /// <summary>The space that groups the digits of a large number.</summary>
    [GeneratedRegex(@"(?<=\b\d{1,3})[ \u00a0\u202f](?=\d{3}(?!\d))", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex GroupedDigits();

    /// <summary>What a desk puts before a headline, with the number of the version.</summary>
    [GeneratedRegex(@"^(?:update|wrapup|lead|\d(?:st|nd|rd|th) ld)\s*\d{0,3}\s*[-–—:]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:live|en direct|direct|наживо|онлайн|liveblog|liveticker)\b|\b(?:live|liveblog|en direct|наживо|онлайн)\s*[-–—:|]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Live();

    [GeneratedRegex(@"^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Edges();

    [GeneratedRegex(@"['’]s?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Possessive();
}
