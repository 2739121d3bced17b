namespace Bot.Matching.Language;

/// <summary>The languages whose inflections are known, and what stands for all others.</summary>
internal static class LanguageSpace
{
    /// <summary>Words as they are: other languages, and words in a script that the article's language does not inflect.</summary>
    public const int Neutral = 0;

    /// <summary>How many spaces there are.</summary>
    public const int Count = 7;

    private const int FirstCyrillic = 5;

    private static readonly string[] Tags = ["", "en", "fr", "de", "es", "ru", "uk"];

    /// <summary>Those made for one word: stemmers of Lucene.NET are stateless; ours too, save the English one, which is made per thread.</summary>
    [ThreadStatic]
    private static IInflection[]? _inflections;

    /// <summary>The space of a language by its BCP 47 tag.</summary>
    public static int Of(string language)
    {
        var primary = language.Length > 2 && language[2] == '-' ? language[..2] : language;
        return Math.Max(Neutral, Array.IndexOf(Tags, primary.ToLowerInvariant()));
    }

    /// <summary>The space in which a folded word is inflected in an article of a language: a Latin word in a Russian text stands as it is.</summary>
    public static int ForWord(int language, ReadOnlySpan<char> word)
    {
        var isCyrillic = IsCyrillic(word);
        return language >= FirstCyrillic == isCyrillic && (isCyrillic || IsLatin(word)) ? language : Neutral;
    }

    /// <summary>The spaces in which a rule's folded word can be met.</summary>
    public static IEnumerable<int> AllFor(string word)
    {
        yield return Neutral;
        for (var language = 1; language < Count; language++)
            if (ForWord(language, word) == language)
                yield return language;
    }

    /// <summary>Reduces a folded word in place to its key in a space.</summary>
    public static int Reduce(int space, char[] word, int length) =>
        space == Neutral ? length : (_inflections ??= Make())[space].Reduce(word, length);

    private static IInflection[] Make()
    {
        var russian = new Lucene.Net.Analysis.Ru.RussianLightStemmer();
        var german = new Lucene.Net.Analysis.De.GermanLightStemmer();
        var spanish = new Lucene.Net.Analysis.Es.SpanishLightStemmer();
        return
        [
            new LuceneInflection((_, length) => length),
            new EnglishInflection(),
            new FrenchInflection(),
            new LuceneInflection(german.Stem),
            new LuceneInflection(spanish.Stem),
            new LuceneInflection(russian.Stem),
            new UkrainianInflection(),
        ];
    }

    private static bool IsCyrillic(ReadOnlySpan<char> word) => word.Length > 0 && word[0] is >= '\u0400' and <= '\u052F';

    private static bool IsLatin(ReadOnlySpan<char> word) => word.Length > 0 && word[0] is (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F');
}
