using Bot.Articles.Reading;

namespace Bot.Articles.Markdown;

/// <summary>Keeps Markdown small enough to parse at once: its inline rules take time with the square of a block, its quotes and lists with their depth.</summary>
internal static class MarkdownBounds
{
    private const int MaxText = 200_000;
    private const int LongestBlock = 8_000;
    private const int MaxDepth = 16;
    private const int MaxMarks = 400;

    /// <summary>Checks the file's lines.</summary>
    /// <exception cref="MarkdownException">The text, a block or its nesting is over the bounds.</exception>
    public static void Check(IReadOnlyList<string> lines)
    {
        var (total, block, marks) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var (markers, startsItem) = Markers(lines[i]);
            total += lines[i].Length + 1;
            if (string.IsNullOrWhiteSpace(lines[i]) || startsItem)
                (block, marks) = (0, 0);
            block += lines[i].Length + 1;
            marks += lines[i].Count(c => c is '[' or '*' or '_' or '`');
            if (total > MaxText)
                throw Fault(i, "the text is over 200,000 characters. Split the story.");
            if (block > LongestBlock)
                throw Fault(i, "a paragraph goes on for more than 8,000 characters. Part it with blank lines.");
            if (marks > MaxMarks)
                throw Fault(i, "a paragraph holds more than 400 brackets, stars and underscores. Part it with blank lines.");
            if (markers > MaxDepth)
                throw Fault(i, "quotes or lists are nested too deeply.");
        }
    }

    // The quote and list markers a line opens with.
    private static (int Count, bool StartsItem) Markers(string line)
    {
        var (count, startsItem) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            var isItem = i + 1 < line.Length && line[i + 1] is ' ' or '\t' && line[i] is '-' or '*' or '+' or '.' or ')';
            if (line[i] == '>' || isItem)
                count++;
            else if (line[i] is not (' ' or '\t') && !char.IsAsciiDigit(line[i]))
                break;
            startsItem |= isItem;
        }

        return (count, startsItem);
    }

    private static MarkdownException Fault(int index, string reason) =>
        new(new(RefusalKind.Malformed, $"Line {index + 1}: {reason}", index + 1));
}
