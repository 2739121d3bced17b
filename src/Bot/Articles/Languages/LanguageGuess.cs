namespace Bot.Articles.Languages;

/// <summary>Tells English, French, German, Spanish, Ukrainian and Russian apart by their letters and commonest words.</summary>
internal static class LanguageGuess
{
    private const int SampleLength = 4_000;

    private static readonly string[] Latin = ["en", "fr", "de", "es"];

    /// <summary>The likeliest of the six; <c>en</c> where nothing speaks for any.</summary>
    public static string Of(string headline, IReadOnlyList<string> paragraphs)
    {
        var sample = Sample(headline, paragraphs);
        var (cyrillic, latin, ukrainian, russian) = (0, 0, 0, 0);
        foreach (var c in sample)
        {
            cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            latin += char.IsLetter(c) && c < '\u0250' ? 1 : 0;
            ukrainian += "іїєґІЇЄҐ".Contains(c) ? 1 : 0;
            russian += "ыэъёЫЭЪЁ".Contains(c) ? 1 : 0;
        }

        var words = WordCutter.Cut(sample).Select(word => word.ToLowerInvariant()).Where(IsTelling).ToList();
        if (cyrillic <= latin)
            return ByWords(words, Latin);
        return ukrainian == russian ? ByWords(words, ["ru", "uk"]) : ukrainian > russian ? "uk" : "ru";
    }

    /// <summary>A single plain letter tells nothing: the s of <c>Russia's</c> and of <c>U.S.</c> would pass for French.</summary>
    private static bool IsTelling(string word) => word.Length > 1 || word[0] > 'z';

    private static string ByWords(List<string> words, string[] languages) =>
        languages.MaxBy(language => words.Count(StopWords.Of(language).Contains)) ?? "en";

    private static string Sample(string headline, IReadOnlyList<string> paragraphs)
    {
        var sample = headline;
        foreach (var paragraph in paragraphs)
        {
            if (sample.Length >= SampleLength)
                break;
            sample += " " + paragraph[..Math.Min(paragraph.Length, SampleLength)];
        }

        return sample;
    }
}
