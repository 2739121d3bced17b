using System.Text.RegularExpressions;

namespace Bot.Articles.Summarising;

/// <summary>Tells sentences that cannot stand without the one before: "He also said…", "But the…", "…, she added."</summary>
internal static partial class Leaning
{
    private static readonly Dictionary<string, HashSet<string>> Openers = new(StringComparer.Ordinal)
    {
        ["en"] = Words("he she it they this that these those his her its their him them but and however so then also meanwhile still yet instead nor or such both"),
        ["fr"] = Words("il elle ils elles ce cela ceci ces cet cette celui celle ceux son sa ses leur leurs mais et cependant toutefois puis ensuite aussi pourtant or"),
        ["de"] = Words("er sie es dies aber und doch jedoch dann auch sein seine ihr ihre deren dessen dabei dazu damit zudem außerdem"),
        ["es"] = Words("él ella ellos ellas esto eso pero y su sus también entonces además sin"),
        ["uk"] = Words("він вона воно вони це цей ця ці той та але а і й проте однак також його її їх їхній крім тим"),
        ["ru"] = Words("он она оно они это этот эта эти тот но а и однако также его её ее их кроме при"),
    };

    /// <summary>Whether the sentence leans on the one before it.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="words">Its words, lower case.</param>
    /// <param name="language">Its language.</param>
    public static bool Back(string text, IReadOnlyList<string> words, string language) =>
        words.Count == 0 || (Openers.TryGetValue(language, out var openers) && openers.Contains(words[0])) || SaidBySomeone().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:he|she|they|it) (?:said|says|told|added|adds|wrote|tweeted|explained|continued|noted|recalled)\b|\b(?:said|says|added|adds) (?:he|she|they)\b|" +
        @"-t-(?:il|elle|ils|elles|on)\b|\b(?:dit|ajoute|explique|poursuit|ont)-(?:il|elle|ils|elles)\b|" +
        @"\b(?:sagte|erklärte|betonte|ergänzte|fügte|so) (?:er|sie)\b|\b(?:dijo|añadió|agregó|explicó)\W*$|" +
        @"\b(?:сказав|сказала|додав|додала|зазначив|зазначила|заявив|заявила) (?:він|вона)\b|\b(?:він|вона) (?:сказав|сказала|додав|додала|зазначив|зазначила)\b|" +
        @"\b(?:сказал|сказала|добавил|добавила|отметил|отметила|заявил|заявила) (?:он|она)\b|\b(?:он|она) (?:сказал|сказала|добавил|добавила|отметил|отметила)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex SaidBySomeone();

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
