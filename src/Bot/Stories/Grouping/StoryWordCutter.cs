namespace Bot.Stories.Grouping;

/// <summary>Cuts text into words and numbers: <c>Fyffes'</c>, <c>6.9</c>, <c>10,000</c>, <c>п'ять</c> are one each.</summary>
internal static class StoryWordCutter
{
    private const int LongestWord = 40;

    /// <summary>The words in order, at most so many.</summary>
    public static List<StoryWord> Cut(string text, int most)
    {
        var words = new List<StoryWord>();
        var opens = true;
        var closely = false;
        for (var i = 0; i < text.Length && words.Count < most;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                opens |= text[i] is '.' or '!' or '?' or ':' or '…';
                closely &= text[i] is ' ' or '-' or '\u2010' or '\u2011' or '\u00A0';
                i++;
                continue;
            }

            var end = End(text, i);
            if (end - i <= LongestWord)
                words.Add(new StoryWord(text[i..end], opens, closely && !opens));
            opens = false;
            closely = true;
            i = end;
        }

        return words;
    }

    private static int End(string text, int start)
    {
        var isNumber = char.IsDigit(text[start]);
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, end, isNumber)))
            end++;
        return end;
    }

    private static bool Joins(string text, int i, bool inNumber)
    {
        if (i + 1 >= text.Length)
            return false;
        return inNumber
            ? text[i] is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])
            : text[i] is '\'' or '\u2019' or '\u02BC' && char.IsLetter(text[i + 1]);
    }
}
