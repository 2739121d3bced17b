using System.Text;

namespace Bot.Articles.Wire;

/// <summary>Joins hard-wrapped lines back into paragraphs, by blank lines, first-line indents, bullets and lines that end early.</summary>
internal static class ParagraphUnwrapper
{
    private const int FirstLineIndent = 2;

    /// <summary>The paragraphs, in order, none empty.</summary>
    public static List<string> Unwrap(IReadOnlyList<WireLine> lines)
    {
        var wrap = LineWrap.Of(lines);
        var lineList = DoubleSpacing.Remove(lines);
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        WireLine? last = null;
        var gap = false;
        foreach (var line in lineList)
        {
            if (line.IsBlank)
            {
                gap = true;
                continue;
            }

            if (last is { } previous && (gap ? !RunsOnOverGap(wrap, previous, line) : Breaks(wrap, previous, line)))
            {
                paragraphs.Add(current.ToString());
                current.Clear();
            }

            LineJoin.Append(current, line.Text);
            (last, gap) = (line, false);
        }

        if (current.Length > 0)
            paragraphs.Add(current.ToString());
        return paragraphs;
    }

    private static bool Breaks(LineWrap wrap, WireLine line, WireLine next)
    {
        if (Bullet.Starts(next.Text))
            return true;
        if (!wrap.IsHard)
            return SentenceEnd.At(line.Text) || !StartsSmall(next.Text);
        if (next.Indent >= line.Indent + FirstLineIndent)
            return SentenceEnd.At(line.Text) || !StartsSmall(next.Text);
        if (line.Text[^1] is '-' or ',' || !wrap.IsShort(line, next))
            return false;
        return SentenceEnd.At(line.Text) || (!StartsSmall(next.Text) && line.Text.Length < 40);
    }

    // A page break or a stray blank line in the middle of a sentence.
    private static bool RunsOnOverGap(LineWrap wrap, WireLine line, WireLine next) =>
        wrap.IsHard && !SentenceEnd.At(line.Text) && StartsSmall(next.Text) && !wrap.IsShort(line, next);

    private static bool StartsSmall(string text) => char.IsLower(text[0]);
}
