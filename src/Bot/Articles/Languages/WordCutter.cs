namespace Bot.Articles.Languages;

/// <summary>Cuts text into words: runs of letters and digits; an apostrophe joins Cyrillic letters, as in Ukrainian, and parts all others.</summary>
internal static class WordCutter
{
    /// <summary>The words in order, as printed.</summary>
    public static List<string> Cut(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsLowSurrogate(text[i]) || char.IsHighSurrogate(text[i]) || JoinsCyrillic(text, i)))
                i++;
            if (i > start)
                words.Add(text[start..i].Replace('\u2019', '\''));
            else
                i++;
        }

        return words;
    }

    // п'ять is one word; l'été is two.
    private static bool JoinsCyrillic(string text, int i) =>
        text[i] is '\'' or '\u2019' or '\u02BC' && i > 0 && i + 1 < text.Length && text[i - 1] is >= '\u0400' and <= '\u04FF' && text[i + 1] is >= '\u0400' and <= '\u04FF';
}
