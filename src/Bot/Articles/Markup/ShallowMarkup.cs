using System.Text;

namespace Bot.Articles.Markup;

/// <summary>
/// Takes out of long markup what only costs time when nothing but words is wanted: inline tags, comments, and nesting no page has.
/// Building a tree of a hundred thousand nested elements takes half a minute; an attacker writes them in a second.
/// </summary>
internal static class ShallowMarkup
{
    private const int FewTags = 400;
    private const int MostTags = 10_000;
    private const int MostDepth = 60;

    private static readonly HashSet<string> Inline = Set("a b i u s em strong font span small big code tt strike nobr mark sub sup cite abbr ins del q time bdi bdo kbd samp var label");

    // They end by themselves, so that their number says nothing of the depth.
    private static readonly HashSet<string> SelfEnding = Set("p li td th tr dt dd br hr img input meta link col area wbr source embed param track option");

    /// <summary>The markup with its words in the same order and its blocks still apart. Short markup comes back as it is.</summary>
    public static string Of(string markup)
    {
        if (markup.AsSpan().Count('<') <= FewTags)
            return markup;
        var kept = new StringBuilder(markup.Length);
        var (tags, depth, dropped, at) = (0, 0, 0, 0);
        while (at < markup.Length)
        {
            var open = markup.IndexOf('<', at);
            kept.Append(markup, at, (open < 0 ? markup.Length : open) - at);
            if (open < 0)
                break;
            var (end, name, isClosing) = MarkupTag.At(markup, open);
            at = end;
            if (name is null)
                kept.Append(' ');
            else if (Inline.Contains(name))
                continue;
            else if (++tags > MostTags)
                kept.Append('\n');
            else if (SelfEnding.Contains(name))
                kept.Append(markup, open, end - open);
            else if (isClosing && dropped > 0)
                dropped--;
            else if (!isClosing && depth == MostDepth)
                dropped++;
            else
            {
                depth = Math.Max(0, depth + (isClosing ? -1 : 1));
                kept.Append(markup, open, end - open);
            }
        }

        return kept.ToString();
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
