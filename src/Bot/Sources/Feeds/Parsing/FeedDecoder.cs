using System.Text;
using Bot.Articles.Reading;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>Decodes a feed's bytes. In order: a byte order mark, UTF-8 where the bytes are valid, what the server or the document declares, a guess.</summary>
internal static class FeedDecoder
{
    private const int DeclarationWindow = 256;

    /// <summary>The text without the control characters no feed may hold, or why there is none; exactly one is null.</summary>
    public static (string? Text, Refusal? Refusal) Decode(ReadOnlySpan<byte> content, string? charset)
    {
        var (text, refusal) = DecodeBytes(content, charset);
        return text is null || !text.AsSpan().ContainsAnyInRange('\0', '\u0008') && !text.AsSpan().ContainsAnyInRange('\u000B', '\u001F')
            ? (text, refusal)
            : (string.Concat(text.Where(c => c >= ' ' || c is '\t' or '\n' or '\r')), null);
    }

    private static (string? Text, Refusal? Refusal) DecodeBytes(ReadOnlySpan<byte> content, string? charset)
    {
        if (content.IsEmpty)
            return (null, new(RefusalKind.Empty, "It is empty."));
        if (ByteOrderMark.Find(content) is { } mark)
            return (mark.Encoding.GetString(content[mark.Length..]), null);
        if (ByteOrderMark.GuessUtf16(content) is { } wide)
            return (wide.GetString(content), null);
        var declared = Declared(content) ?? Find(charset);
        // ISO-2022-JP and the like are valid UTF-8 by accident.
        if (declared is not { CodePage: >= 50220 and <= 50229 } && Utf8Damage.At(content) is null)
            return (Encoding.UTF8.GetString(content), null);
        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
            return (declared.GetString(content), null);
        var (text, refusal) = TextDecoder.Decode(content);
        // A few damaged bytes must not cost the whole feed.
        return refusal?.Kind == RefusalKind.UnknownEncoding ? (Encoding.UTF8.GetString(content), null) : (text, refusal);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, DeclarationWindow)]);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = head.IndexOf("encoding", StringComparison.Ordinal);
        if (end < 0 || at < 0 || at > end)
            return null;
        var value = head[(at + 8)..end].TrimStart(' ', '=');
        return value.Length > 2 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is > 1 and var close ? Find(value[1..close]) : null;
    }

    private static Encoding? Find(string? name)
    {
        var label = name?.Trim(' ', '"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(label) || label.Length > 40)
            return null;
        // Browsers read these two as Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
        if (label is "iso-8859-1" or "us-ascii" or "latin1" or "ascii")
            label = "windows-1252";
        // UTF-7 hides markup from everyone who looks at the bytes.
        if (label is "utf-7" or "utf7")
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
