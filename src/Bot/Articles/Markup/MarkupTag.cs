namespace Bot.Articles.Markup;

/// <summary>A tag in markup, however broken.</summary>
/// <param name="End">Behind it.</param>
/// <param name="Name">In lower case; null for a comment, and for a bracket that opens no tag.</param>
/// <param name="IsClosing">Whether it ends an element.</param>
internal readonly record struct MarkupTag(int End, string? Name, bool IsClosing)
{
    private const int LongestValue = 4_000;

    /// <summary>Reads the tag at an opening bracket.</summary>
    public static MarkupTag At(string markup, int open)
    {
        if (markup.AsSpan(open).StartsWith("<!--"))
        {
            var close = markup.IndexOf("-->", Math.Min(open + 4, markup.Length), StringComparison.Ordinal);
            return new(close < 0 ? markup.Length : close + 3, null, false);
        }

        var isClosing = open + 1 < markup.Length && markup[open + 1] == '/';
        var start = open + (isClosing ? 2 : 1);
        var nameEnd = start;
        while (nameEnd < markup.Length && (char.IsAsciiLetterOrDigit(markup[nameEnd]) || markup[nameEnd] is '-' or ':' or '.'))
            nameEnd++;
        if (nameEnd == start)
            return new(open + 1, null, false);
        var end = Behind(markup, nameEnd);
        return end < 0 ? new(open + 1, null, false) : new(end, markup[start..nameEnd].ToLowerInvariant(), isClosing);
    }

    // Behind the closing bracket; brackets in quoted values do not count. Another opening one means this was no tag.
    private static int Behind(string markup, int from)
    {
        for (var i = from; i < markup.Length; i++)
        {
            if (markup[i] == '>')
                return i + 1;
            if (markup[i] == '<')
                return -1;
            if (markup[i] == '=' && i + 2 < markup.Length && markup[i + 1] is ('"' or '\''))
                i = Math.Max(i, markup.IndexOf(markup[i + 1], i + 2, Math.Min(LongestValue, markup.Length - i - 2)));
        }

        return -1;
    }
}
