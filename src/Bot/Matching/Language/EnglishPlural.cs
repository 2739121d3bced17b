using System.Collections.Frozen;

namespace Bot.Matching.Language;

/// <summary>English plurals. Singular and plural need only meet at one key, which is not always the singular: <c>axe</c>, <c>axes</c>, <c>ax</c>.</summary>
internal static class EnglishPlural
{
    private static readonly FrozenSet<string> NoPlurals = FrozenSet.Create(StringComparer.Ordinal,
        "news", "hamas", "texas", "kansas", "arkansas", "vegas", "dallas", "honduras", "christmas", "atlas", "canvas", "bias", "alias",
        "gas", "judas", "thomas", "lucas", "nicholas", "douglas", "caracas", "has", "was", "las", "whereas", "pancreas", "overseas",
        "chaos", "cosmos", "ethos", "pathos", "laos", "davos", "lagos", "carlos", "los", "lens", "mars", "always", "perhaps", "this",
        "its", "his", "ours", "yes", "series", "species", "mercedes", "hermes", "aids", "cyprus", "wales", "sos", "eos");

    private static readonly FrozenSet<string> PluralsInIs = FrozenSet.Create(StringComparer.Ordinal,
        "israelis", "iraqis", "pakistanis", "saudis", "houthis", "nazis", "yazidis", "yezidis", "somalis", "bangladeshis", "azeris",
        "kuwaitis", "emiratis", "qataris", "yemenis", "omanis", "bahrainis", "afghanis", "salafis", "sufis", "kashmiris", "gazans",
        "taxis", "skis", "rabbis", "alibis", "safaris", "tsunamis", "bikinis", "wikis", "paparazzis", "zombis", "khakis", "kiwis");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = NoPlurals.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InIs = PluralsInIs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes the plural's s off; returns the new length.</summary>
    public static int Strip(char[] word, int length)
    {
        var text = word.AsSpan(0, length);
        if (length < 4 || text[^1] != 's' || text.EndsWith("ss") || text.EndsWith("us") || Kept.Contains(text))
            return length;
        if (text.EndsWith("is"))
            return InIs.Contains(text) ? length - 1 : length;
        if (!text.EndsWith("ies") || length < 5)
            return length - 1;
        word[length - 3] = 'y';
        return length - 2;
    }

    /// <summary>Evens out endings that a stripped plural leaves ambiguous: -che, -she, -xe, -se, -ze, -oe lose their e, -ie becomes y.</summary>
    public static int Even(char[] word, int length)
    {
        if (length < 4 || word[length - 1] != 'e')
            return length;
        var before = word[length - 2];
        if (before == 'i' && length > 4)
        {
            word[length - 2] = 'y';
            return length - 1;
        }

        var isHushed = before == 'h' && word[length - 3] is 'c' or 's';
        return before is 'x' or 's' or 'z' or 'o' || isHushed ? length - 1 : length;
    }
}
