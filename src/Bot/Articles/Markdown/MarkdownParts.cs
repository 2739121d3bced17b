using Bot.Articles.Reading;

namespace Bot.Articles.Markdown;

/// <summary>A Markdown file cut into front matter and text.</summary>
/// <param name="Yaml">The front matter's lines; null where the file has none.</param>
/// <param name="FirstLine">The file's line on which they begin.</param>
/// <param name="Text">The Markdown below.</param>
internal sealed record MarkdownParts(string? Yaml, int FirstLine, string Text)
{
    /// <summary>Cuts the file at its marker lines.</summary>
    /// <exception cref="MarkdownException">Front matter is opened and not closed, or the text is over its bounds.</exception>
    public static MarkdownParts Cut(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        MarkdownBounds.Check(lines);
        if (first < 0 || lines[first].TrimEnd() != "---")
            return new(null, 1, text);
        var last = Array.FindIndex(lines, first + 1, line => line.TrimEnd() is "---" or "...");
        if (last < 0)
            throw new MarkdownException(new(RefusalKind.Malformed, $"Line {first + 1}: the front matter is not closed. End it with a line of three dashes.", first + 1));
        return new(string.Join('\n', lines[(first + 1)..last]), first + 2, string.Join('\n', lines[(last + 1)..]));
    }
}
