using System.Collections.Frozen;

namespace Bot.Matching.Language;

/// <summary>Writes British and American spellings one way (the American, which KStem's word list knows).</summary>
internal static class EnglishSpelling
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Forms =
        SpellingPairs.All().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RealIse =
        SpellingPairs.WordsInIse.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] IseEndings = ["isation", "isations", "ising", "ised", "ises", "iser", "isers", "ise", "isational", "isable"];

    /// <summary>Respells in place; returns the new length. The buffer needs room for two letters more.</summary>
    public static int Unify(char[] word, int length)
    {
        var text = word.AsSpan(0, length);
        if (Forms.TryGetValue(text, out var respelt))
        {
            respelt.CopyTo(0, word, 0, respelt.Length);
            return respelt.Length;
        }

        if (!text.Contains("is", StringComparison.Ordinal))
            return length;
        foreach (var ending in IseEndings)
        {
            var stem = length - ending.Length;
            if (stem >= 3 && text.EndsWith(ending) && !IsReal(text[..stem]))
            {
                word[stem + 1] = 'z';
                return length;
            }
        }

        return length;
    }

    /// <summary>Words whose -ise was never -ize, by what stands before it: <c>prom</c>, <c>surpr</c>, <c>exerc</c>.</summary>
    private static bool IsReal(ReadOnlySpan<char> stem) => RealIse.Contains(stem);
}
