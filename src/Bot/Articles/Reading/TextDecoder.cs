using System.Buffers;
using System.Text;

namespace Bot.Articles.Reading;

/// <summary>Turns bytes into text: byte order marks, UTF-8, UTF-16, else one of the eight-bit sets wires still use.</summary>
internal static class TextDecoder
{
    private const int ControlsPerMille = 20;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085'))]);

    /// <summary>Decodes the whole content, or says why it is not text. Exactly one of the two results is null.</summary>
    public static (string? Text, Refusal? Refusal) Decode(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return (null, new(RefusalKind.Empty, "It is empty. Write the story into it, or remove it."));
        if (BinarySignature.Find(content) is { } kind)
            return (null, Binary($"It is {kind}, not text."));
        if (ByteOrderMark.Find(content) is { } mark)
            return Check(mark.Encoding.GetString(content[mark.Length..]));
        if (ByteOrderMark.GuessUtf16(content) is { } wide)
            return Check(wide.GetString(content));
        if (content.Contains((byte)0))
            return (null, Binary("It holds NUL bytes, so it is not text."));
        if (Utf8Damage.At(content) is not { } damage)
            return Check(Encoding.UTF8.GetString(content));
        if (damage.MostlyUtf8)
            return (null, new(RefusalKind.UnknownEncoding, $"It is UTF-8 but damaged at byte {damage.Offset}. Save it again as UTF-8."));
        return EightBitGuess.EncodingOf(content) is { } encoding
            ? Check(encoding.GetString(content))
            : (null, new(RefusalKind.UnknownEncoding, "Its encoding cannot be told: it is neither UTF-8, UTF-16, Windows-1252, Windows-1251 nor KOI8-U. Save it as UTF-8."));
    }

    private static (string? Text, Refusal? Refusal) Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, new(RefusalKind.Empty, "It holds only white space. Write the story into it, or remove it."));
        var controls = ControlsIn(text);
        return controls > 2 + ((long)text.Length * ControlsPerMille / 1000)
            ? (null, Binary("It is full of control characters, so it is not text."))
            : (text, null);
    }

    private static int ControlsIn(ReadOnlySpan<char> text)
    {
        var controls = 0;
        for (var at = text.IndexOfAny(Controls); at >= 0; at = text.IndexOfAny(Controls))
        {
            controls++;
            text = text[(at + 1)..];
        }

        return controls;
    }

    private static Refusal Binary(string what) =>
        new(RefusalKind.Binary, what + " Save the story as plain text (.txt) or Markdown (.md).");
}
