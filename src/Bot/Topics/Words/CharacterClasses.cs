using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Bot.Topics.Words;

/// <summary>The class of each character, after the word break property of UAX #29 as far as words are concerned.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = Build();

    /// <summary>The class of the character at <paramref name="index"/>, and how many UTF-16 units it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int units)
    {
        var unit = text[index];
        units = 1;
        return char.IsSurrogate(unit) ? AtPair(text, index, out units) : Table[unit];
    }

    /// <summary>A letter or digit, the kinds of character a word begins with.</summary>
    public static bool BeginsWord(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && At(text, index, out _) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Ideograph;

    /// <summary>A letter, the second half of a letter, or a mark on one.</summary>
    public static bool EndsWord(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length
        && (char.IsLowSurrogate(text[index]) || Table[text[index]] is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit or CharacterClass.Ideograph);

    private static CharacterClass AtPair(ReadOnlySpan<char> text, int index, out int units)
    {
        var unit = text[index];
        units = 1;
        if (index + 1 >= text.Length || !Rune.TryCreate(unit, text[index + 1], out var rune))
            return CharacterClass.Other;
        units = 2;
        return IsPlaneOfIdeographs(rune) ? CharacterClass.Ideograph : Of(Rune.GetUnicodeCategory(rune));
    }

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++)
            table[unit] = OfUnit((char)unit);
        return table;
    }

    private static CharacterClass OfUnit(char unit)
    {
        if (unit is '\'' or '’' or '‘' or 'ʼ' or '＇' or '‛')
            return CharacterClass.Apostrophe;
        if (unit is '_' or '‿')
            return CharacterClass.Connector;
        if (unit is '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200B')
            return CharacterClass.Mark;
        return WritesNoSpaces(unit) ? CharacterClass.Ideograph : Of(CharUnicodeInfo.GetUnicodeCategory(unit));
    }

    private static CharacterClass Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        _ => CharacterClass.Other,
    };

    /// <summary>Han, Hiragana, Thai, Lao, Khmer, Myanmar, Tibetan letters: without a dictionary each is a word, and a word a phrase.</summary>
    private static bool WritesNoSpaces(char unit) =>
        (unit is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u3041' and <= '\u3096')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u0F40' and <= '\u0F6C')
            or '\u3005' or '\u3007')
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPlaneOfIdeographs(Rune rune) => rune.Value is >= 0x20000 and <= 0x3FFFF;
}
