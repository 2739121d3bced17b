using System.Text;

namespace Bot.Articles.Wire;

/// <summary>Joins wrapped lines.</summary>
internal static class LineJoin
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The lines as one text: a space between, none after a hyphen inside a word, and nothing in place of a soft hyphen.</summary>
    public static string Join(List<string> lines)
    {
        if (lines.Count == 1)
            return lines[0];
        var text = new StringBuilder(lines.Sum(line => line.Length + 1));
        foreach (var line in lines)
            Append(text, line);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string line)
    {
        if (text.Length > 0 && text[^1] == SoftHyphen)
            text.Length--;
        else if (text.Length > 0 && !EndsInHyphenatedWord(text, line))
            text.Append(' ');
        text.Append(line);
    }

    private static bool EndsInHyphenatedWord(StringBuilder text, string line) =>
        text.Length >= 2 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]) && char.IsLetterOrDigit(line[0]);
}
