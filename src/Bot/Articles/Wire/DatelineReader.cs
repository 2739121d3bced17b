namespace Bot.Articles.Wire;

/// <summary>Cuts the dateline off a story's first paragraph: <c>PARIS, April 3, 2024 (BSS/AFP) - The ministers…</c></summary>
internal static class DatelineReader
{
    private const int Window = 160;
    private const int Tries = 4;

    /// <summary>The dateline and the text behind it, which may be empty; null where the paragraph opens with none.</summary>
    /// <param name="paragraph">One unwrapped paragraph.</param>
    /// <param name="published">Tells the year of a date printed without one; null leaves such a date out.</param>
    /// <param name="dayFirst">How to read 3/4/2024.</param>
    public static (Dateline Dateline, string Text)? Read(string paragraph, DateOnly? published, bool dayFirst)
    {
        (DatelineHead Head, int End)? best = null;
        foreach (var (at, end) in Separators(paragraph))
        {
            if (DatelineHead.Read(paragraph[..at], dayFirst) is { } head && head.Stands(BeginsSentence(paragraph, end)) &&
                (best is not { } found || (!found.Head.HasProof && head.HasProof)))
                best = (head, end);
        }

        best ??= BehindAgency(paragraph, dayFirst);
        return best is { } chosen
            ? (chosen.Head.ToDateline(published), paragraph[chosen.End..].TrimStart(' ', '-', '–', '—', ':').TrimStart())
            : null;
    }

    // The dashes, or the colon behind a bracket, that may part the dateline from the text.
    private static IEnumerable<(int At, int End)> Separators(string text)
    {
        var found = 0;
        for (var i = 1; i < Math.Min(text.Length, Window) && found < Tries; i++)
        {
            var end = SeparatorEnd(text, i);
            if (end == 0)
                continue;
            yield return (i, end);
            found++;
            i = end;
        }
    }

    private static int SeparatorEnd(string text, int i)
    {
        var before = text[i - 1];
        var after = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '—' or '―' => i + 1,
            '–' or '−' when before is ' ' or ')' or '.' || after is ' ' => i + 1,
            '-' when after is '-' => i + 2,
            '-' when before is ')' or '/' || (before is ' ' or '.' && after is ' ') => i + 1,
            ':' when before is ')' => i + 1,
            _ => 0,
        };
    }

    // PARIS, April 3 (AFP) The… and MOSCOW, April 3. /TASS/. The…: no dash, so the agency must be known.
    private static (DatelineHead Head, int End)? BehindAgency(string text, bool dayFirst)
    {
        var window = text.AsSpan(0, Math.Min(text.Length, Window));
        var close = window.IndexOf(')');
        if (close < 0 && window.IndexOf('/') is >= 0 and var open && window[(open + 1)..].IndexOf('/') is > 0 and var length)
            close = open + 1 + length;
        if (close < 0)
            return null;
        var end = close + 1;
        while (end < text.Length && text[end] is '.' or ',' or ' ')
            end++;
        return DatelineHead.Read(text[..(close + 1)], dayFirst) is { } head && head.StandsWithoutDash ? (head, end) : null;
    }

    private static bool BeginsSentence(string text, int end)
    {
        while (end < text.Length && !char.IsLetterOrDigit(text[end]))
            end++;
        return end < text.Length && !char.IsLower(text[end]);
    }
}
