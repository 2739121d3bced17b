namespace Bot.Articles.Wire;

/// <summary>Undoes text in which a blank line follows every wrapped line, as mail gateways leave it.</summary>
internal static class DoubleSpacing
{
    private const int FewestLines = 6;

    /// <summary>The lines without the added blank ones; the same lines where they mean something.</summary>
    public static IReadOnlyList<WireLine> Remove(IReadOnlyList<WireLine> lines)
    {
        var (texts, neighbours, midSentence) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
                continue;
            texts++;
            neighbours += i > 0 && !lines[i - 1].IsBlank ? 1 : 0;
            midSentence += SentenceEnd.At(lines[i].Text) ? 0 : 1;
        }

        return texts >= FewestLines && neighbours == 0 && midSentence * 2 > texts
            ? lines.Where(line => !line.IsBlank).ToList()
            : lines;
    }
}
