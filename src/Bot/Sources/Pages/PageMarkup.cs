using System.Text;
using Bot.Articles.Markup;

namespace Bot.Sources.Pages;

/// <summary>
/// Bounds a page before a tree is built of it: scripts and styles go, and length, nesting or numbers that no news page has are
/// cut off. What newsrooms publish passes as it is.
/// </summary>
internal static class PageMarkup
{
    private const int MostTags = 2_500;

    // Each link and each item of a list is held against all the others round it.
    private const int MostLinks = 1_000;
    private const int MostItems = 1_000;
    private const int MostKept = 180_000;

    // Finding the text reads every element's words again for each element round it.
    private const long MostWords = 1_000_000;
    private const int LongestTag = 4_000;

    private static readonly HashSet<string> Raw = Set("script style template svg noscript iframe object textarea select");

    /// <summary>Of the raw ones, those that a parser would read on within where their end is missing, each as dear as all that is in it.</summary>
    private static readonly HashSet<string> Opaque = Set("template svg noscript iframe object select");
    private static readonly HashSet<string> SelfEnding = Set("p li td th tr dt dd br hr img input meta link col area wbr source embed param track option html head body");

    /// <summary>The bounded markup.</summary>
    public static string Of(string markup)
    {
        var kept = new StringBuilder(markup.Length);
        var unclosed = new HashSet<string>(StringComparer.Ordinal);
        var nesting = new OpenTags();
        var (tags, links, items, at, words) = (0, 0, 0, 0, 0L);
        while (at < markup.Length && kept.Length < MostKept && words < MostWords)
        {
            var open = markup.IndexOf('<', at);
            var text = Math.Min((open < 0 ? markup.Length : open) - at, MostKept);
            kept.Append(markup, at, text);
            words += (long)text * (nesting.Depth + 1);
            if (open < 0)
                break;
            var tag = MarkupTag.At(markup, open);
            at = tag.End;
            if (tag.Name is not { } name)
                kept.Append(' ');
            else if (!tag.IsClosing && Raw.Contains(name) && RawEnd(markup, tag.End, name, unclosed) is { } rawEnd)
                at = KeepData(markup, open, tag.End, rawEnd, name, kept);
            else if (Opaque.Contains(name) || ++tags > MostTags || (IsOpening(tag, "a") && ++links > MostLinks) || (IsOpening(tag, "li") && ++items > MostItems) || tag.End - open > LongestTag)
                kept.Append('\n');
            else if (SelfEnding.Contains(name) || (tag.IsClosing ? nesting.Close(name) : nesting.Open(name)))
                kept.Append(markup, open, tag.End - open);
        }

        return kept.ToString();
    }

    private static bool IsOpening(MarkupTag tag, string name) => !tag.IsClosing && tag.Name == name;

    // Of all scripts only the data about the page is of use.
    private static int KeepData(string markup, int open, int contentStart, int rawEnd, string name, StringBuilder kept)
    {
        if (name == "script" && markup.AsSpan(open, contentStart - open).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            kept.Append(markup, open, rawEnd - open);
        return rawEnd;
    }

    // One that never ends is looked for once only.
    private static int? RawEnd(string markup, int from, string name, HashSet<string> unclosed)
    {
        var close = unclosed.Contains(name) ? -1 : markup.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            unclosed.Add(name);
            return null;
        }

        var end = markup.IndexOf('>', close);
        return end < 0 ? markup.Length : end + 1;
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
