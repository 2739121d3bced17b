using System.Collections.Frozen;

namespace Bot.Articles.Summarising;

/// <summary>Tells sentences that cannot stand without the one before: "He also said…", "But the…", "…, she added." Words are asked for in lower case.</summary>
internal static class Leaning
{
    private static readonly Dictionary<string, FrozenSet<string>> Openers = new(StringComparer.Ordinal)
    {
        ["en"] = Words("he she it they this that these those his her its their him them but and however so then also meanwhile still yet instead nor or such both"),
        ["fr"] = Words("il elle ils elles ce cela ceci ces cet cette celui celle ceux son sa ses leur leurs mais et cependant toutefois puis ensuite aussi pourtant or"),
        ["de"] = Words("er sie es dies aber und doch jedoch dann auch sein seine ihr ihre deren dessen dabei dazu damit zudem außerdem"),
        ["es"] = Words("él ella ellos ellas esto eso pero y su sus también entonces además sin"),
        ["uk"] = Words("він вона воно вони це цей ця ці той та але а і й проте однак також його її їх їхній крім тим"),
        ["ru"] = Words("он она оно они это этот эта эти тот но а и однако также его её ее их кроме при"),
    };

    /// <summary>Whether a sentence that opens with the word leans on the one before it.</summary>
    public static bool Opens(ReadOnlySpan<char> word, string language) =>
        Openers.TryGetValue(language, out var openers) && openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether two neighbouring words say that somebody speaks who was named before: "he said", "dit-il".</summary>
    /// <param name="first">The first word.</param>
    /// <param name="before">The sentence before the second word: the first and what parts them.</param>
    /// <param name="second">The second word.</param>
    public static bool Speaks(ReadOnlySpan<char> first, ReadOnlySpan<char> before, ReadOnlySpan<char> second)
    {
        if (before[^1] is not (' ' or '-') || !before[..^1].EndsWith(first))
            return false;
        return before[^1] == ' '
            ? SpeaksApart(first, second)
            : (second is "il" or "elle" or "ils" or "elles" && first is "dit" or "ajoute" or "explique" or "poursuit" or "ont") ||
              (second is "il" or "elle" or "ils" or "elles" or "on" && before.EndsWith("-t-"));
    }

    /// <summary>Whether the sentence ends in a verb of speaking without a speaker behind it, as Spanish has it: "…, dijo."</summary>
    public static bool EndsInSpeech(ReadOnlySpan<char> word) => word is "dijo" or "añadió" or "agregó" or "explicó";

    /// <summary>Whether a quotation begins or ends in the sentence but does not do both: its other half stands in another.</summary>
    public static bool HasHalfAQuotation(ReadOnlySpan<char> text) =>
        text.Count('"') % 2 == 1 || (text.Count('“') + text.Count('”') + text.Count('„')) % 2 == 1 || text.Count('«') != text.Count('»');

    private static bool SpeaksApart(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first switch
    {
        "he" or "she" or "they" or "it" => second is "said" or "says" or "told" or "added" or "adds" or "wrote" or "tweeted" or "explained" or "continued" or "noted" or "recalled",
        "said" or "says" or "added" or "adds" => second is "he" or "she" or "they",
        "sagte" or "erklärte" or "betonte" or "ergänzte" or "fügte" or "so" => second is "er" or "sie",
        "він" or "вона" => IsUkrainianVerb(second),
        "он" or "она" => IsRussianVerb(second),
        _ => second switch
        {
            "він" or "вона" => IsUkrainianVerb(first) || first is "заявив" or "заявила",
            "он" or "она" => IsRussianVerb(first) || first is "заявил" or "заявила",
            _ => false,
        },
    };

    private static bool IsUkrainianVerb(ReadOnlySpan<char> word) => word is "сказав" or "сказала" or "додав" or "додала" or "зазначив" or "зазначила";

    private static bool IsRussianVerb(ReadOnlySpan<char> word) => word is "сказал" or "сказала" or "добавил" or "добавила" or "отметил" or "отметила";

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
