namespace Bot.Articles.Dates;

/// <summary>A run of digits, a run of letters, or one other sign of a line. White space is not kept.</summary>
/// <param name="Text">The characters as printed.</param>
/// <param name="End">The index just behind it in the line.</param>
internal readonly record struct DateToken(string Text, int End)
{
    /// <summary>The number it spells, of at most eight digits; null for words and signs.</summary>
    public int? Number => Text.Length <= 8 && char.IsAsciiDigit(Text[0]) ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether it is a run of letters.</summary>
    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>Whether it is exactly this sign.</summary>
    public bool Is(char sign) => Text.Length == 1 && Text[0] == sign;

    /// <summary>Cuts at most <paramref name="limit"/> tokens from the line.</summary>
    public static List<DateToken> Cut(ReadOnlySpan<char> line, int limit)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < line.Length && tokens.Count < limit;)
        {
            var start = i++;
            if (char.IsWhiteSpace(line[start]))
                continue;
            if (char.IsAsciiDigit(line[start]))
            {
                while (i < line.Length && char.IsAsciiDigit(line[i]))
                    i++;
            }
            else if (char.IsLetter(line[start]))
            {
                while (i < line.Length && (char.IsLetter(line[i]) || IsInnerApostrophe(line, i)))
                    i++;
            }

            tokens.Add(new(line[start..i].ToString().Replace('\u2019', '\''), i));
        }

        return tokens;
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> line, int i) =>
        line[i] is '\'' or '\u2019' && i + 1 < line.Length && char.IsLetter(line[i + 1]);
}
