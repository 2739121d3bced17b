namespace Bot.Articles.Languages;

/// <summary>Cuts text into words: runs of letters and digits; an apostrophe joins Cyrillic letters, as in Ukrainian, and parts all others.</summary>
internal static class WordCutter
{
    /// <summary>The words in order, as printed.</summary>
    public static List<string> Cut(string text)
    {
        var words = new List<string>();
        for (var at = 0; Next(text, ref at) is { IsEmpty: false } word;)
            words.Add(word.ToString().Replace('\u2019', '\''));
        return words;
    }

    /// <summary>The next word from <paramref name="at"/> on, which moves behind it; empty where none is left.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, scoped ref int at)
    {
        while (at < text.Length && !IsOfWord(text, at))
            at++;
        var start = at;
        while (at < text.Length && IsOfWord(text, at))
            at++;
        return text[start..at];
    }

    private static bool IsOfWord(ReadOnlySpan<char> text, int i) => char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || JoinsCyrillic(text, i);

    // п'ять is one word; l'été is two.
    private static bool JoinsCyrillic(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '\u2019' or '\u02BC' && i > 0 && i + 1 < text.Length && text[i - 1] is >= '\u0400' and <= '\u04FF' && text[i + 1] is >= '\u0400' and <= '\u04FF';
}
