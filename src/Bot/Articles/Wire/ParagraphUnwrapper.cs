namespace Bot.Articles.Wire;

/// <summary>Joins hard-wrapped lines back into paragraphs, by blank lines, first-line indents, bullets and lines that end early.</summary>
internal static class ParagraphUnwrapper
{
    private const int FirstLineIndent = 2;

    /// <summary>The paragraphs, in order, none empty.</summary>
    public static List<string> Unwrap(IReadOnlyList<WireLine> lines)
    {
        var wrap = LineWrap.Of(lines, 0, lines.Count);
        var paragraphs = new List<string>();
        var paragraph = new List<string>();
        WireLine? last = null;
        var gap = false;
        foreach (var line in DoubleSpacing.Remove(lines))
        {
            if (line.IsBlank)
            {
                gap = true;
                continue;
            }

            if (last is { } previous && (gap ? !RunsOnOverGap(wrap, previous, line) : Breaks(wrap, previous, line)))
            {
                paragraphs.Add(LineJoin.Join(paragraph));
                paragraph.Clear();
            }

            paragraph.Add(line.Text);
            (last, gap) = (line, false);
        }

        if (paragraph.Count > 0)
            paragraphs.Add(LineJoin.Join(paragraph));
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
