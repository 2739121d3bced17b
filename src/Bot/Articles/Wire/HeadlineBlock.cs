using Bot.Articles.Dates;
using Bot.Articles.Reading;

namespace Bot.Articles.Wire;

/// <summary>Decides how many lines of the first block are the headline, and when the block is text without one.</summary>
internal static class HeadlineBlock
{
    private const int MaxLines = 3;
    private const int MaxJoined = 240;
    private const int MaxHeadline = 300;

    /// <summary>The number of headline lines from <paramref name="start"/>; 0 where the text begins without a headline.</summary>
    public static int Length(IReadOnlyList<WireLine> lines, int start, int end, ReadingOptions options)
    {
        var blockEnd = start;
        while (blockEnd < end && !lines[blockEnd].IsBlank && (blockEnd == start || !IsOther(lines[blockEnd].Text, options)))
            blockEnd++;
        var first = lines[start];
        if (first.Text.Length > MaxHeadline || DatelineReader.Read(first.Text, null, options.DayFirst) is { Dateline.Agency: not null } || !first.Text.Any(char.IsLetterOrDigit))
            return 0;
        var count = blockEnd - start;
        for (var i = 1; i < count; i++)
        {
            if (StartsText(lines, start, i, options))
                return i;
        }

        if (count == 1)
            return 1;
        if (count <= MaxLines && HasTextBehind(lines, blockEnd, end) && JoinedLength(lines, start, blockEnd) <= MaxJoined && !SentenceEnd.At(lines[blockEnd - 1].Text))
            return count;
        return IsProse(lines, start, count, end) ? 0 : 1;
    }

    private static bool IsOther(string line, ReadingOptions options) =>
        Timestamp.Read(line, options.Zone, options.DayFirst) is not null || Byline.Read(line) is not null || DeskNote.Is(line) ||
        WireMarker.Read(line) is { Rest.Length: 0 };

    // A dateline, or an indent under a headline that stands flush left.
    private static bool StartsText(IReadOnlyList<WireLine> lines, int start, int i, ReadingOptions options)
    {
        var line = lines[start + i];
        return (lines[start].Indent < 2 && line.Indent >= lines[start].Indent + 2) ||
            DatelineReader.Read(line.Text, null, options.DayFirst) is { Dateline: { Agency: not null } or { Date: not null } } ||
            (SentenceEnd.At(lines[start + i - 1].Text) && !char.IsLower(line.Text[0]) && i == 1 && line.Text.Length > lines[start].Text.Length * 2);
    }

    private static bool HasTextBehind(IReadOnlyList<WireLine> lines, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (lines[i].Text.Length > 0)
                return true;
        }

        return false;
    }

    private static int JoinedLength(IReadOnlyList<WireLine> lines, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
            length += lines[i].Text.Length + 1;
        return length;
    }

    // A first line filled to the width whose sentence runs on in the next: wrapped text, not a headline.
    private static bool IsProse(IReadOnlyList<WireLine> lines, int start, int count, int end)
    {
        var wrap = LineWrap.Of(lines, start, end);
        return count > 2 && wrap.IsHard && !wrap.IsShort(lines[start], lines[start + 1]) && char.IsLower(lines[start + 1].Text[0]) && !SentenceEnd.At(lines[start].Text);
    }
}
