namespace Bot.Articles.Reading;

/// <summary>Names the common non-text files that people drop by mistake, from their first bytes.</summary>
internal static class BinarySignature
{
    private static readonly (byte[] Prefix, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ("{\\rtf"u8.ToArray(), "a rich text (RTF) document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("SQLite format 3"u8.ToArray(), "a database"),
    ];

    /// <summary>The kind of file with its article, such as "a PDF"; null for anything else.</summary>
    public static string? Find(ReadOnlySpan<byte> content)
    {
        foreach (var (prefix, name) in Known)
        {
            if (content.StartsWith(prefix))
                return name;
        }

        return null;
    }
}
