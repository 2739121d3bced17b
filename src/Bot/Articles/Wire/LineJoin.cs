using System.Text;

namespace Bot.Articles.Wire;

/// <summary>Joins a wrapped line to the text before it.</summary>
internal static class LineJoin
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Appends the line: after a space, directly after a hyphen inside a word, and in place of a soft hyphen.</summary>
    public static void Append(StringBuilder text, string line)
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
