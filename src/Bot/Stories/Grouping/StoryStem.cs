using System.Globalization;
using System.Text;

namespace Bot.Stories.Grouping;

/// <summary>
/// Brings the forms of a word to one rough stem: English endings are cut off, words of other languages to six letters.
/// That two different words now and then meet does no harm: one shared stem never makes a story.
/// </summary>
internal static class StoryStem
{
    private const int Shortest = 3;
    private const int Cut = 6;

    private static readonly string[] Endings = ["edly", "ing", "ers", "er", "ed", "es", "ly", "s"];

    /// <summary>The word in small letters, without accents and without what follows an apostrophe at its end; letters that accents are part of keep them.</summary>
    public static string Fold(string word)
    {
        var lower = word.ToLowerInvariant().Replace('\u2019', '\'').Replace('\u02BC', '\'');
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            lower = lower[..^2];
        var isLatin = lower[0] < '\u0250';
        if (!isLatin || Ascii.IsValid(lower))
            return lower;
        var folded = new StringBuilder(lower.Length);
        foreach (var letter in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(letter);
        }

        return folded.ToString();
    }

    /// <summary>The stem of a folded word.</summary>
    public static ReadOnlySpan<char> Of(string word, string language)
    {
        if (word[0] > 'z' || language != "en")
            return word.AsSpan(0, Math.Min(word.Length, Cut));
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + Shortest && word.EndsWith(ending, StringComparison.Ordinal))
                return Bare(word.AsSpan(0, word.Length - ending.Length));
        }

        return Bare(word);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> stem) =>
        stem.Length > Shortest + 1 && stem[^1] == 'e' ? stem[..^1] : stem;
}
