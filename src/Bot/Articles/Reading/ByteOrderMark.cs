using System.Text;

namespace Bot.Articles.Reading;

/// <summary>Recognises Unicode encodings by their byte order mark, and UTF-16 without one by where its zero bytes fall.</summary>
internal static class ByteOrderMark
{
    private const int Sample = 4096;

    /// <summary>The encoding a mark announces and the mark's length; null without a mark.</summary>
    public static (Encoding Encoding, int Length)? Find(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Encoding.UTF8, 3);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Encoding.UTF32, 4);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode, 2);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, 2);
        return null;
    }

    /// <summary>UTF-16 in either order when its spaces and line ends show the pattern of it; null otherwise.</summary>
    public static Encoding? GuessUtf16(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length, Sample)];
        if (sample.Length < 8 || content.Length % 2 != 0 || !sample.Contains((byte)0))
            return null;
        var (little, big, zeroPairs) = (0, 0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0 && sample[i + 1] == 0)
                zeroPairs++;
            else if (sample[i + 1] == 0 && IsPlain(sample[i]))
                little++;
            else if (sample[i] == 0 && IsPlain(sample[i + 1]))
                big++;
        }

        var enough = sample.Length / 2 / 12;
        if (zeroPairs > 0 || Math.Min(little, big) > Math.Max(little, big) / 8)
            return null;
        return little > enough ? Encoding.Unicode : big > enough ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsPlain(byte value) => value is >= 0x20 and < 0x7F or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
