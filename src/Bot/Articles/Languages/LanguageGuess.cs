using Bot.Articles.Normalising;

namespace Bot.Articles.Languages;

/// <summary>Tells English, French, Ukrainian, Russian, German and Spanish apart by their letters and commonest words.</summary>
internal static class LanguageGuess
{
    private const int SampleLength = 4_000;

    private static readonly (string Language, HashSet<string> Words)[] Latin =
    [
        ("en", Words("the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were we when said there can an which their has would been will who more if after its he her she")),
        ("fr", Words("le la les de des du et à en un une est que qui dans pour sur au aux par pas plus ne se ce cette avec il elle sont été son sa ses mais ou nous vous leur d'un d'une l'on qu'il c'est a ont ces")),
        ("de", Words("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis")),
        ("es", Words("el la los las de que y en un una es se no por con para su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue ha han del son desde dos ser está")),
    ];

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

        if (cyrillic > latin)
            return ukrainian > russian ? "uk" : "ru";
        return ByWords(sample);
    }

    private static string ByWords(string sample)
    {
        var counts = new int[Latin.Length];
        foreach (var word in sample.ToLowerInvariant().Split([' ', ',', '.', ':', ';', '"', '«', '»', '(', ')', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            for (var i = 0; i < Latin.Length; i++)
                counts[i] += Latin[i].Words.Contains(word) ? 1 : 0;
        }

        return Latin[Array.IndexOf(counts, counts.Max())].Language;
    }

    private static string Sample(string headline, IReadOnlyList<string> paragraphs)
    {
        var sample = headline;
        foreach (var paragraph in paragraphs)
        {
            if (sample.Length >= SampleLength)
                break;
            sample += " " + CleanText.Shorten(paragraph, SampleLength);
        }

        return sample;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
