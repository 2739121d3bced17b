using System.Globalization;
using System.Text;

namespace Bot.Emulator.Api.Markup;

/// <summary>Character references: the four names Telegram knows and any number.</summary>
internal static class HtmlReference
{
    /// <summary>Reads a reference at an ampersand. Null where it is none: the ampersand then stands for itself.</summary>
    public static (string Text, int Length)? Read(ReadOnlySpan<char> from)
    {
        var length = 1;
        if (from.Length > 1 && from[1] == '#')
            return ReadNumber(from);
        while (length < from.Length && char.IsAsciiLetter(from[length]))
            length++;
        var text = from[1..length] switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            _ => null,
        };
        return text is null ? null : (text, WithSemicolon(from, length));
    }

    private static (string Text, int Length)? ReadNumber(ReadOnlySpan<char> from)
    {
        var isHex = from.Length > 2 && from[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var length = start;
        while (length < from.Length && (isHex ? char.IsAsciiHexDigit(from[length]) : char.IsAsciiDigit(from[length])))
            length++;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(from[start..length], style, CultureInfo.InvariantCulture, out var code) && code > 0 && Rune.IsValid(code)
            ? (new Rune(code).ToString(), WithSemicolon(from, length))
            : null;
    }

    private static int WithSemicolon(ReadOnlySpan<char> from, int length) =>
        length < from.Length && from[length] == ';' ? length + 1 : length;
}
