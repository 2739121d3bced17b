namespace Bot.Articles.Languages;

/// <summary>Tells English, French, German, Spanish, Ukrainian and Russian apart by their letters and commonest words.</summary>
internal sealed class LanguageGuess
{
    private const int SampleLength = 4_000;

    private static readonly string[] Latin = ["en", "fr", "de", "es"];
    private static readonly string[] Cyrillic = ["ru", "uk"];

    private readonly Dictionary<string, int> _common = StopWords.Languages.ToDictionary(language => language, _ => 0, StringComparer.Ordinal);
    private int _cyrillic;
    private int _latin;
    private int _ukrainian;
    private int _russian;

    /// <summary>The likeliest of the six; <c>en</c> where nothing speaks for any.</summary>
    public static string Of(string headline, IReadOnlyList<string> paragraphs)
    {
        var guess = new LanguageGuess();
        guess.Read(headline);
        var read = headline.Length;
        for (var i = 0; i < paragraphs.Count && read < SampleLength; i++)
        {
            var sample = paragraphs[i].AsSpan(0, Math.Min(paragraphs[i].Length, SampleLength));
            guess.Read(sample);
            read += sample.Length + 1;
        }

        return guess.Likeliest();
    }

    private void Read(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            _latin += c < '\u0250' && char.IsLetter(c) ? 1 : 0;
            _ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ' ? 1 : 0;
            _russian += c is 'ы' or 'э' or 'ъ' or 'ё' or 'Ы' or 'Э' or 'Ъ' or 'Ё' ? 1 : 0;
        }

        var lower = text.ToString().ToLowerInvariant().Replace('\u2019', '\'');
        for (var at = 0; WordCutter.Next(lower, ref at) is { IsEmpty: false } word;)
        {
            if (!IsTelling(word))
                continue;
            foreach (var language in StopWords.LanguagesOf(word))
                _common[language]++;
        }
    }

    /// <summary>A single plain letter tells nothing: the s of <c>Russia's</c> and of <c>U.S.</c> would pass for French.</summary>
    private static bool IsTelling(ReadOnlySpan<char> word) => word.Length > 1 || word[0] > 'z';

    private string Likeliest()
    {
        if (_cyrillic <= _latin)
            return ByWords(Latin);
        return _ukrainian == _russian ? ByWords(Cyrillic) : _ukrainian > _russian ? "uk" : "ru";
    }

    private string ByWords(string[] languages) => languages.MaxBy(language => _common[language]) ?? "en";
}
