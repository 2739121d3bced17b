namespace Bot.Articles.Summarising;

/// <summary>Makes the forms of a word alike, roughly: enough to see that two sentences speak of the same thing.</summary>
internal static class WordStem
{
    private const int ShortestStem = 3;
    private const int InflectedStem = 6;

    private static readonly string[] EnglishEndings = ["edly", "ing", "ed", "es", "ly", "s"];

    /// <summary>The stem of a lower-case word: English endings are cut off, other languages' words are cut to six letters.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, string language)
    {
        if (language != "en")
            return word.Length > InflectedStem ? word[..InflectedStem] : word;
        foreach (var ending in EnglishEndings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending))
                return word[..^ending.Length];
        }

        return word;
    }
}
