using System.Text;

namespace Bot.Benchmarks.Fuzzing;

/// <summary>Spoils documents: bits flipped, pieces cut, doubled, moved, taken from others, and marks put where they hurt.</summary>
internal static class Mutation
{
    private const int MostEdits = 8;
    private const int MostRepeats = 2_000;
    private const int Largest = 400_000;

    private static readonly byte[][] Marks =
    [
        .. new[]
        {
            "<", ">", "/", "</", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", "&#", "&#x110000;", "&amp;amp;", ";", "\"", "'", "=", "<b>", "<p>", "<div>", "<a href=\"", "<table>", "<td>",
            "<svg>", "<script>", "</script>", "<style>", "<item>", "</item>", "<entry>", "<title>", "xmlns:a=\"b\" ", "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>", "{", "}", "[", "]", ",", ":", "\\u", "\\ud800",
            "\u202e", "\u0000", "\ufeff", "9999999999", "-1", "1e309", "\n", "\r", "\t", " ", "é", "ї", "漢", "🜁", "<meta charset=\"utf-16\">", "<base href=\"//[\">", "http://[::", "data:text/html,", "Mon, 99 Foo 99999",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0x80],
    ];

    /// <summary>Spoils a document; the same random numbers spoil it the same way.</summary>
    public static byte[] Of(byte[] content, byte[] other, Random random)
    {
        var spoilt = content;
        for (var edits = random.Next(1, MostEdits + 1); edits > 0; edits--)
            spoilt = Edit(spoilt, other, random);
        return spoilt;
    }

    private static byte[] Edit(byte[] content, byte[] other, Random random)
    {
        var at = random.Next(content.Length + 1);
        var length = Math.Min(random.Next(random.Next(4) == 0 ? 4_096 : 64), content.Length - at);
        return random.Next(8) switch
        {
            0 => Flipped(content, random),
            1 => [.. content.AsSpan(0, at), .. content.AsSpan(at + length)],
            2 => [.. content.AsSpan(0, at), .. content.AsSpan(at, length), .. content.AsSpan(at)],
            3 => [.. content.AsSpan(0, at)],
            4 => [.. content.AsSpan(0, at), .. Piece(other, random), .. content.AsSpan(at)],
            5 => [.. content.AsSpan(0, at), .. Repeated(content.AsSpan(at, length), content.Length, random), .. content.AsSpan(at)],
            6 => [.. content.AsSpan(0, at), .. Repeated(Marks[random.Next(Marks.Length)], content.Length, random), .. content.AsSpan(at)],
            _ => [.. content.AsSpan(0, at), .. Marks[random.Next(Marks.Length)], .. content.AsSpan(at)],
        };
    }

    private static byte[] Flipped(byte[] content, Random random)
    {
        var spoilt = (byte[])content.Clone();
        for (var bits = random.Next(1, 16); bits > 0 && spoilt.Length > 0; bits--)
            spoilt[random.Next(spoilt.Length)] ^= (byte)(1 << random.Next(8));
        return spoilt;
    }

    private static ReadOnlySpan<byte> Piece(byte[] content, Random random)
    {
        var at = random.Next(content.Length + 1);
        return content.AsSpan(at, Math.Min(random.Next(2_048), content.Length - at));
    }

    private static byte[] Repeated(ReadOnlySpan<byte> piece, int taken, Random random)
    {
        if (piece.IsEmpty)
            return [];
        var times = Math.Min(random.Next(8) == 0 ? random.Next(MostRepeats) : random.Next(8), Math.Max(0, Largest - taken) / piece.Length);
        var repeated = new byte[piece.Length * times];
        for (var i = 0; i < times; i++)
            piece.CopyTo(repeated.AsSpan(i * piece.Length));
        return repeated;
    }
}
