using System.Globalization;
using System.Text;

namespace Bot.Articles.Normalising;

/// <summary>Makes untrusted text plain: NFC, single spaces, nothing invisible that could reorder or hide words. Text that looks like HTML stays as it is.</summary>
internal static class CleanText
{
    private const char ZeroWidthJoiner = '\u200D';
    private const char ZeroWidthNonJoiner = '\u200C';

    /// <summary>One line of clean text, outer white space gone; empty for null.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var line = IsClean(text) ? text : Cleaned(text);
        return line.IsNormalized() ? line : line.Normalize();
    }

    /// <summary>Clean text of at most so many UTF-16 units: a longer one is cut behind a word, never inside a character, and ends in an ellipsis.</summary>
    public static string Line(string? text, int maxLength) => Shorten(Line(text), maxLength);

    /// <summary>Clean text, or null where nothing is left of it.</summary>
    public static string? LineOrNull(string? text, int maxLength) => Line(text, maxLength) is { Length: > 0 } clean ? clean : null;

    /// <summary>Cuts text behind a word so that it fits with its ellipsis.</summary>
    public static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var end = 0;
        var words = 0;
        foreach (var element in StringInfo.ParseCombiningCharacters(text[..maxLength]))
        {
            if (element > maxLength - 1)
                break;
            end = element;
            if (text[element] == ' ')
                words = element;
        }

        var cut = words > maxLength / 2 ? words : end;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    // Most text is, and then need not be copied.
    private static bool IsClean(string text)
    {
        if (text[0] == ' ' || text[^1] == ' ')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > ' ' and < '\u007F')
                continue;
            if (c == ' ' ? text[i + 1] == ' ' : c < ' ' || char.IsSurrogate(c) || char.IsWhiteSpace(c) || IsDropped(new Rune(c)))
                return false;
        }

        return true;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        var pending = false;
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || (Rune.IsControl(rune) && rune.Value is >= 9 and <= 13))
            {
                pending = clean.Length > 0;
                continue;
            }

            if (IsDropped(rune))
                continue;
            if (pending)
                clean.Append(' ');
            pending = false;
            clean.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return clean.ToString();
    }

    // Lone surrogates, controls, bidi controls and other format characters; joiners that scripts and emoji need are kept.
    private static bool IsDropped(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.Format => rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner),
        _ => rune == Rune.ReplacementChar,
    };
}
