using System.Globalization;
using System.Text;

namespace Bot.Topics.Words;

/// <summary>What each UTF-16 unit folds to. Two tables of 65,536 units, made once.</summary>
internal static class FoldingTable
{
    /// <summary>Folds to nothing.</summary>
    public const char Dropped = '\0';

    /// <summary>Folds to several letters; see <see cref="Expansion"/>.</summary>
    public const char Expanded = '\uFFFF';

    /// <summary>The first half of a surrogate pair.</summary>
    public const char Paired = '\uD800';

    /// <summary>Case and accents folded.</summary>
    public static char[] Loose { get; } = Build(accents: false);

    /// <summary>Case folded, accents kept.</summary>
    public static char[] Exact { get; } = Build(accents: true);

    /// <summary>The letters of a unit that folds to several.</summary>
    public static string Expansion(char unit) => unit switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' or 'ǽ' or 'Ǽ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ĳ' or 'Ĳ' => "ij",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => "",
    };

    private static char[] Build(bool accents)
    {
        var table = new char[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++)
            table[unit] = FoldOne((char)unit, accents);
        return table;
    }

    private static char FoldOne(char unit, bool accents)
    {
        if (char.IsHighSurrogate(unit))
            return Paired;
        if (Expansion(unit).Length > 0)
            return Expanded;
        if (IsIgnorable(unit) || (!accents && IsAccent(unit)))
            return Dropped;
        if (unit is '’' or '‘' or 'ʼ' or 'ʹ' or '′' or '＇' or '`' or '´' or '‛')
            return '\'';
        if (unit is >= '！' and <= '～')
            unit = (char)(unit - '！' + '!');
        var folded = char.ToLowerInvariant(char.ToUpperInvariant(unit));
        if (unit == 'İ' || folded == 'ı')
            folded = 'i';
        return accents ? folded : WithoutAccent(folded);
    }

    /// <summary>Soft hyphens, joiners and direction marks are no part of a word.</summary>
    private static bool IsIgnorable(char unit) =>
        unit is '\0' or '\u00AD' or '\u034F' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>Marks that a reader may leave out: of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels. Indic vowel signs are letters.</summary>
    private static bool IsAccent(char unit) =>
        unit is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0640' or '\u0670'
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter;

    private static char WithoutAccent(char unit)
    {
        if (unit is 'й' or 'ї')
            return unit;
        if (unit is 'ø')
            return 'o';
        if (unit is 'ł')
            return 'l';
        if (unit is 'đ' or 'ð')
            return 'd';
        var hasAccents = unit is (>= '\u00C0' and <= '\u052F') or (>= '\u1E00' and <= '\u1FFF');
        if (!hasAccents || !char.IsLetter(unit))
            return unit;
        var parts = unit.ToString().Normalize(NormalizationForm.FormD);
        return parts.Skip(1).All(IsAccent) ? parts[0] : unit;
    }
}
