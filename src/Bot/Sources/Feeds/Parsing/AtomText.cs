using System.Text;
using Bot.Articles.Reading;

namespace Bot.Sources.Feeds.Parsing;

/// <summary>Reads Atom's text constructs: text, HTML, XHTML, and the base64 of Atom 0.3 (RFC 4287, section 3.1).</summary>
internal static class AtomText
{
    /// <summary>The text or the HTML it holds; null where it is empty.</summary>
    public static string? Read(FeedElement element)
    {
        var type = element.Attribute("type")?.ToLowerInvariant() ?? "";
        var mode = element.Attribute("mode")?.ToLowerInvariant() ?? "";
        string text;
        if (IsMarkup(element, type, mode))
            text = MarkupLinks.MakeAbsolute(Unwrap(element, type), element.BaseAddress);
        else
            text = type.Contains("html", StringComparison.Ordinal) ? MarkupLinks.MakeAbsolute(element.Text(), element.BaseAddress) : element.Text();
        if (mode == "base64" || IsBinary(type))
            text = Base64(text) ?? text;
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether the text is plain, so that marks in it stand for themselves.</summary>
    public static bool IsPlain(FeedElement element) => element.Attribute("type") is "text" or "text/plain";

    // XHTML is written as elements; everything else is written as text, though some write elements there too.
    private static bool IsMarkup(FeedElement element, string type, string mode) =>
        type.Contains("xhtml", StringComparison.Ordinal) || mode == "xml" || (element.Children.Count > 0 && !element.Markup.Contains("<![CDATA[", StringComparison.OrdinalIgnoreCase));

    private static bool IsBinary(string type) => type.Contains('/') &&
        !type.StartsWith("text/", StringComparison.Ordinal) && !type.EndsWith("xml", StringComparison.Ordinal) && !type.Contains("html", StringComparison.Ordinal);

    private static string? Words(ReadOnlySpan<byte> bytes) => Utf8Damage.At(bytes) is null ? Encoding.UTF8.GetString(bytes).Trim() : null;

    private static string Unwrap(FeedElement element, string type)
    {
        var markup = WithoutWrapper(element.InnerMarkup());
        return type is "html" or "text/html" ? XmlEntities.Decode(markup) : markup;
    }

    private static string WithoutWrapper(string markup)
    {
        var open = markup.IndexOf('>');
        var name = markup.StartsWith('<') && open > 0 ? markup[1..open].Split([' ', '\t', '\r', '\n'], 2)[0] : "";
        if (name != "div" && !name.EndsWith(":div", StringComparison.Ordinal))
            return markup;
        var closing = $"</{name}>";
        var isWhole = markup.Length > open + closing.Length && markup.EndsWith(closing, StringComparison.OrdinalIgnoreCase) &&
            markup.IndexOf("<" + name, 1, StringComparison.OrdinalIgnoreCase) < 0;
        return isWhole ? markup[(open + 1)..^closing.Length].Trim() : markup;
    }

    private static string? Base64(string text)
    {
        var compact = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var bytes = new byte[compact.Length];
        return Convert.TryFromBase64String(compact, bytes, out var length) ? Words(bytes.AsSpan(0, length)) : null;
    }
}
