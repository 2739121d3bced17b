using System.Text;

namespace Bot.Articles.Reading;

/// <summary>
/// Tells the eight-bit encodings of European wires apart. In Latin text the bytes above 127 stand alone among ASCII letters
/// (Windows-1252); in Cyrillic text they form whole words, whose small letters lie at E0–FF in Windows-1251 and at C0–DF in KOI8-U.
/// </summary>
internal static class EightBitGuess
{
    private const double LongestLatinRun = 2.5;
    private const int LongestWord = 16;
    private const double FewestSmall = 0.6;

    /// <summary>The encoding, or null when the bytes fit none well.</summary>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> content)
    {
        var (letters, runs, marks, foreign, lower1251, lowerKoi8) = (0, 0, 0, 0, 0, 0);
        var plain = 0;
        var inRun = false;
        foreach (var value in content)
        {
            var isLetter = value >= 0xC0 || IsExtraLetter(value);
            if (isLetter)
            {
                letters++;
                runs += inRun ? 0 : 1;
                lower1251 += value >= 0xE0 ? 1 : 0;
                lowerKoi8 += value is >= 0xC0 and < 0xE0 ? 1 : 0;
            }
            else if (char.IsAsciiLetter((char)value))
            {
                plain++;
            }
            else if (value >= 0x80)
            {
                marks += IsMark(value) ? 1 : 0;
                foreign += IsMark(value) ? 0 : 1;
            }

            inRun = isLetter;
        }

        if (foreign * 20 > letters + marks + foreign)
            return null;
        if (letters == 0 || letters <= runs * LongestLatinRun)
            return foreign == 0 && plain > 2 * (letters + marks) ? CodePagesEncodingProvider.Instance.GetEncoding(1252) : null;
        if (letters > runs * LongestWord || Math.Max(lower1251, lowerKoi8) < letters * FewestSmall)
            return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(lower1251 >= lowerKoi8 ? 1251 : 21866);
    }

    // Letters below C0: Š Œ Ž š œ ž Ÿ in 1252; Ё Є І Ї Ґ and their small forms in 1251.
    private static bool IsExtraLetter(byte value) =>
        value is 0x8A or 0x8C or 0x8E or 0x9A or 0x9C or 0x9E or 0x9F or 0xA5 or 0xA8 or 0xAA or 0xAF or 0xB2 or 0xB3 or 0xB4 or 0xB8 or 0xBA or 0xBF;

    // Quotation marks, dashes, the ellipsis, the euro, the no-break space, currency and other signs of both sets.
    private static bool IsMark(byte value) =>
        value is 0x80 or 0x82 or 0x84 or 0x85 or 0x86 or 0x87 or 0x88 or 0x89 or 0x8B or (>= 0x91 and <= 0x99) or 0x9B or (>= 0xA0 and <= 0xBF);
}
