namespace Bot.Articles.Reading;

/// <summary>A document as it came: its bytes and the name that hints at its format.</summary>
/// <param name="Name">A file name or address with its extension, for choosing a reader; never trusted as a path.</param>
/// <param name="Content">The whole content, at most <see cref="MaxBytes"/>.</param>
internal sealed record SourceDocument(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The largest document read, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1024 * 1024;
}
