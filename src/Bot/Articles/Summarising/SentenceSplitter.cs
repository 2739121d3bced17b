using System.Buffers;

namespace Bot.Articles.Summarising;

/// <summary>
/// Splits a paragraph into whole sentences, verbatim. Knows abbreviations, initials, decimals, ellipses, quotes and brackets
/// in English, French, Ukrainian, Russian, German and Spanish; other languages are split by the same signs.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？؟।");

    /// <summary>The sentences in order; joined by single spaces they give the paragraph back. Linear in its length.</summary>
    /// <param name="paragraph">Clean text: single spaces, no line ends.</param>
    /// <param name="language">The text's language, which chooses the abbreviations.</param>
    public static List<string> Split(string paragraph, string language)
    {
        var sentences = new List<string>();
        for (var start = 0; start < paragraph.Length;)
        {
            var end = End(paragraph, start, language);
            if (paragraph.AsSpan(start, end - start).Trim() is { IsEmpty: false } sentence)
                sentences.Add(sentence.ToString());
            start = end;
        }

        return sentences;
    }

    /// <summary>Where the sentence ends that begins at <paramref name="start"/>: behind its stop and what closes with it. The next begins there, with a space as a rule.</summary>
    public static int End(string paragraph, int start, string language)
    {
        for (var from = start; paragraph.AsSpan(from).IndexOfAny(Stops) is >= 0 and var ahead;)
        {
            var stop = from + ahead;
            var end = BehindStop(paragraph, stop + 1);
            if (end < paragraph.Length && EndsHere(paragraph, start, stop, end, language))
                return end;
            from = end;
        }

        return paragraph.Length;
    }

    private static bool IsStop(char c) => Stops.Contains(c);

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
