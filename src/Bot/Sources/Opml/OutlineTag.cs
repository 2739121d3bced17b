using System.Net;

namespace Bot.Sources.Opml;

/// <summary>The attributes of one tag, as programs really write them: any quotes or none, bare ampersands, any capitals.</summary>
internal static class OutlineTag
{
    private const int MostAttributes = 64;

    /// <summary>Reads the attributes between a tag's name and its end.</summary>
    public static Dictionary<string, string> Attributes(ReadOnlySpan<char> text)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (found.Count < MostAttributes && text.IndexOf('=') is var equals and > 0)
        {
            var name = text[..equals].Trim();
            name = name[(name.LastIndexOfAny(" \t\r\n/\"'") + 1)..];
            text = text[(equals + 1)..].TrimStart();
            if (text.IsEmpty)
                break;
            var quoted = text[0] is '"' or '\'';
            var end = quoted ? text[1..].IndexOf(text[0]) + 1 : text.IndexOfAny(" \t\r\n");
            if (end <= 0)
                end = text.Length;
            found.TryAdd(name.ToString(), WebUtility.HtmlDecode(text[(quoted ? 1 : 0)..end].ToString()));
            text = text[Math.Min(end + 1, text.Length)..];
        }

        return found;
    }

    /// <summary>Behind the tag's end: the bracket outside quotes; the next tag's beginning where quotes never close.</summary>
    public static int End(string text, int start)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : text[i] is '<' or '\n' && IsTag(text, i) ? '\0' : quote;
            else if (text[i] == '>')
                return i + 1;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            if (quote == '\0' && text[i] == '<')
                return i;
        }

        return text.Length;
    }

    private static bool IsTag(string text, int i) => text.AsSpan(i).StartsWith("<outline", StringComparison.OrdinalIgnoreCase) || text.AsSpan(i).StartsWith("</", StringComparison.Ordinal);
}
