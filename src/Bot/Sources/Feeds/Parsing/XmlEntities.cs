using System.Net;
using System.Text;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>Resolves character references in feed text: XML's, HTML's and numeric ones, each only where its semicolon stands, so that <c>?a=1&amp;copy=2</c> stays an address.</summary>
internal static class XmlEntities
{
    private const int LongestReference = 33;

    /// <summary>The text with its references resolved; what is no reference stays as it is.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var amp = text.IndexOf('&');
        if (amp < 0)
            return text.ToString();
        var plain = new StringBuilder(text.Length);
        while (amp >= 0)
        {
            plain.Append(text[..amp]);
            text = text[amp..];
            var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
            if (end > 1 && Resolve(text[..(end + 1)]) is { } resolved)
            {
                plain.Append(resolved);
                text = text[(end + 1)..];
            }
            else
            {
                plain.Append('&');
                text = text[1..];
            }

            amp = text.IndexOf('&');
        }

        return plain.Append(text).ToString();
    }

    private static string? Resolve(ReadOnlySpan<char> reference)
    {
        for (var i = 1; i < reference.Length - 1; i++)
        {
            if (!char.IsAsciiLetterOrDigit(reference[i]) && reference[i] != '#')
                return null;
        }

        if (reference is "&apos;")
            return "'";
        var written = reference.ToString();
        var resolved = WebUtility.HtmlDecode(written);
        return resolved == written ? null : resolved;
    }
}
