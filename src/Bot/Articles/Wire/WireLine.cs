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

    /// <summary>Cuts text into lines at every kind of line end.</summary>
    public static List<WireLine> Cut(string text)
    {
        var lines = new List<WireLine>();
        for (var start = 0; start <= text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsLineEnd(text[end]))
                end++;
            lines.Add(Of(text.AsSpan(start, end - start)));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static WireLine Of(ReadOnlySpan<char> raw)
    {
        var (indent, start) = (0, 0);
        while (start < raw.Length && IsSpace(raw[start]))
            indent += raw[start++] == '\t' ? TabColumns : 1;
        var text = new StringBuilder(raw.Length - start);
        var pending = false;
        foreach (var c in raw[start..])
        {
            if (IsSpace(c))
            {
                pending = text.Length > 0;
                continue;
            }

            if (pending)
                text.Append(' ');
            pending = false;
            text.Append(c);
        }

        return new(text.ToString(), indent);
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    // Control characters of old teletype framing count as space.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';
}
