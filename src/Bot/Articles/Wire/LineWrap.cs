namespace Bot.Articles.Wire;

/// <summary>How a text's lines were broken, told from their lengths: at a fixed width, or only between paragraphs.</summary>
internal sealed class LineWrap
{
    private const int WidestHardWrap = 110;
    private const int Slack = 12;

    private readonly int _width;

    private LineWrap(int width) => _width = width;

    /// <summary>Whether lines were broken at a width; otherwise every line is a paragraph.</summary>
    public bool IsHard => _width <= WidestHardWrap;

    /// <summary>Measures the lines from one to another.</summary>
    public static LineWrap Of(IReadOnlyList<WireLine> lines, int start, int end)
    {
        var lengths = new List<int>(end - start);
        for (var i = start; i < end; i++)
        {
            if (!lines[i].IsBlank)
                lengths.Add(lines[i].Text.Length + lines[i].Indent);
        }

        if (lengths.Count == 0)
            return new(0);
        lengths.Sort();
        return new(lengths.Count < 10 ? lengths[^1] : lengths[lengths.Count * 9 / 10]);
    }

    /// <summary>Whether the next line's first word would have fitted on this one with room to spare, so that the break was meant.</summary>
    public bool IsShort(WireLine line, WireLine next)
    {
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? next.Text.Length : space;
        return line.Indent + line.Text.Length + 1 + word + Slack <= _width;
    }
}
