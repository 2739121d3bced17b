namespace Bot.Articles.Summarising;

/// <summary>
/// Splits a paragraph into whole sentences, verbatim. Knows abbreviations, initials, decimals, ellipses, quotes and brackets
/// in English, French, Ukrainian, Russian, German and Spanish; other languages are split by the same signs.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences in order; joined by single spaces they give the paragraph back. Linear in its length.</summary>
    /// <param name="paragraph">Clean text: single spaces, no line ends.</param>
    /// <param name="language">The text's language, which chooses the abbreviations.</param>
    public static List<string> Split(string paragraph, string language)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (!IsStop(paragraph[i]))
                continue;
            var end = BehindStop(paragraph, i + 1);
            if (end < paragraph.Length && EndsHere(paragraph, start, i, end, language))
            {
                Add(sentences, paragraph[start..end]);
                start = end;
            }

            i = end - 1;
        }

        Add(sentences, paragraph[start..]);
        return sentences;
    }

    private static void Add(List<string> sentences, string sentence)
    {
        sentence = sentence.Trim();
        if (sentence.Length > 0)
            sentences.Add(sentence);
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    // More stops, then the quotes and brackets that close with the sentence.
    private static int BehindStop(string text, int i)
    {
        while (i < text.Length && (IsStop(text[i]) || IsCloser(text, i)))
            i++;
        return i;
    }

    private static bool IsCloser(string text, int i) => text[i] switch
    {
        '"' or '\'' or '\u2019' => i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]),
        '\u201D' or '\u201C' or '»' or ')' or ']' or '\u203A' => true,
        ' ' => i + 1 < text.Length && text[i + 1] == '»',
        _ => false,
    };

    private static bool EndsHere(string text, int start, int stop, int end, string language)
    {
        if (text[stop] is '。' or '！' or '？')
            return true;
        if (text[end] != ' ')
            return false;
        var next = FirstSign(text, end);
        if (next == text.Length)
            return false;
        var quoteCloses = end > stop + 1 && !IsStop(text[end - 1]);
        if (char.IsLower(text[next]))
            return false;
        if (text[stop] != '.')
            return !(quoteCloses && IsDash(text[next]));
        if (end - stop >= 3 && text[stop + 1] == '.' && char.IsDigit(text[next]))
            return true;
        return quoteCloses || !Abbreviations.Holds(text, start, stop, next, language);
    }

    // The first letter or digit of what follows, quotes and opening brackets aside; a dash stays, it carries on a quoted speech.
    private static int FirstSign(string text, int i)
    {
        while (i < text.Length && !char.IsLetterOrDigit(text[i]) && !IsDash(text[i]))
            i++;
        return i;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—';
}
