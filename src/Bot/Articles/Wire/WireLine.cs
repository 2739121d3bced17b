using System.Buffers;
using System.Text;

namespace Bot.Articles.Wire;

/// <summary>One line of wire text: its words with single spaces between, and how far it is indented.</summary>
/// <param name="Text">The text without outer white space; empty for a blank line.</param>
/// <param name="Indent">Columns before the text; a tab counts four, a no-break space one.</param>
internal readonly record struct WireLine(string Text, int Indent)
{
    private const int TabColumns = 4;

    /// <summary>Whether nothing but white space stands on it.</summary>
    public bool IsBlank => Text.Length == 0;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");
    private static readonly SearchValues<char> OddSpaces = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c != ' ' && IsSpace(c))]);

    /// <summary>Cuts text into lines at every kind of line end.</summary>
    public static List<WireLine> Cut(string text)
    {
        var lines = new List<WireLine>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Of(text.AsSpan(start, end - start)));
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }

    private static WireLine Of(ReadOnlySpan<char> raw)
    {
        var (indent, start) = (0, 0);
        while (start < raw.Length && IsSpace(raw[start]))
            indent += raw[start++] == '\t' ? TabColumns : 1;
        var end = raw.Length;
        while (end > start && IsSpace(raw[end - 1]))
            end--;
        return new(SingleSpaced(raw[start..end]), indent);
    }

    private static string SingleSpaced(ReadOnlySpan<char> line) => line.ContainsAny(OddSpaces) || line.Contains("  ", StringComparison.Ordinal) ? Joined(line) : line.ToString();

    private static string Joined(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        var pending = false;
        foreach (var c in line)
        {
            if (!IsSpace(c) && pending)
                text.Append(' ');
            pending = IsSpace(c);
            if (!pending)
                text.Append(c);
        }

        return text.ToString();
    }

    // Control characters of old teletype framing count as space.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';
}
