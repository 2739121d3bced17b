using System.Collections.Frozen;
using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>Tells whether a sentence ends between two words.</summary>
internal static class SentenceBreak
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "cpl", "capt", "cmdr", "adm", "gov", "sen", "rep", "rev", "st", "prof", "jr",
        "sr", "no", "nos", "inc", "corp", "co", "ltd", "vs", "etc", "approx", "dept", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec", "mme", "mlle", "mm", "cf", "art", "av", "bd", "hr", "fr", "dra", "ud", "uds", "sra", "bzw", "ca",
        "вул", "бул", "ім", "ст", "див", "тис", "млн", "млрд", "ул", "им", "см", "руб", "грн", "проф", "акад", "ген", "др", "пр")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the gap between <paramref name="before"/> and the word at <paramref name="next"/> ends a sentence.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="before">The word before the gap.</param>
    /// <param name="next">Where the next word begins.</param>
    public static bool Between(ReadOnlySpan<char> text, ScannedWord before, int next)
    {
        var gap = text[before.End..next];
        if (gap.Length == 1)
            return false;
        var stop = gap.IndexOfAny(".!?…。！？");
        if (stop < 0 || !gap[stop..].ContainsAny(" \t\u00A0\u202F\"”»)") || char.IsLower(text[next]))
            return gap.ContainsAny('。', '！', '？');
        if (gap[stop] != '.' || stop > 0)
            return true;
        var word = text.Slice(before.Start, before.Length);
        return !(word.Length == 1 && char.IsLetter(word[0])) && !Abbreviations.Contains(word);
    }
}
