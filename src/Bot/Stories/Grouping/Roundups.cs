namespace Bot.Stories.Grouping;

/// <summary>
/// Headlines of articles that gather many events, run live through a day or recur by the calendar. Such an article resembles
/// every story it touches, so that it stands alone: it neither joins a story nor draws others into its own.
/// </summary>
internal static class Roundups
{
    private const int Subjects = 3;

    /// <summary>In small letters, as whole words.</summary>
    private static readonly string[] Phrases =
    [
        "roundup", "round up", "live updates", "live blog", "liveblog", "live coverage", "live ticker", "as it happened", "as it happens", "newsletter",
        "morning briefing", "evening briefing", "daily briefing", "weekly briefing", "morning brief", "evening brief", "business brief", "news brief", "news briefs", "in brief",
        "daily digest", "weekly digest", "news digest", "morning digest", "business highlights", "week in review", "year in review", "day in review",
        "in pictures", "in photos", "photos of the day", "photos of the week", "pictures of the day", "things to know", "what to know today", "top stories", "top headlines", "today's headlines",
        "at a glance", "stocks to watch", "early movers", "market wrap", "morning wrap", "evening wrap", "daily wrap", "weekly wrap", "horoscope", "horoscopes", "crossword", "what to watch today",
        "en direct", "revue de presse", "les titres de", "l'essentiel de l'actualité", "l'essentiel du jour", "l'actu du jour", "le point sur l'actualité", "en images", "en bref",
        "im überblick", "liveticker", "newsticker", "newsblog", "presseschau", "nachrichten des tages", "das wichtigste am",
        "en directo", "en vivo", "lo más importante del día", "resumen de noticias", "resumen de prensa", "en imágenes", "en breve",
        "головне за", "підсумки дня", "підсумки тижня", "дайджест", "онлайн трансляція", "огляд преси", "огляд новин", "хроніка дня", "головні новини",
        "главное за", "итоги дня", "итоги недели", "онлайн трансляция", "обзор прессы", "обзор новостей", "хроника дня", "главные новости", "дайджест",
    ];

    /// <summary>Whether a headline is of that kind.</summary>
    public static bool Is(string headline)
    {
        if (headline.StartsWith("live:", StringComparison.OrdinalIgnoreCase) || headline.Split([';', '•', '|'], StringSplitOptions.TrimEntries).Count(IsSubject) >= Subjects)
            return true;
        var words = $" {string.Join(' ', StoryWordCutter.Cut(headline, int.MaxValue).Select(word => word.Text.ToLowerInvariant().Replace('\u2019', '\'')))} ";
        return Array.Exists(Phrases, phrase => IsIn(words, phrase));
    }

    /// <summary><c>Floods in Kent; Strike ends; Cup final moved</c> has three.</summary>
    private static bool IsSubject(string part) => part.Contains(' ', StringComparison.Ordinal);

    private static bool IsIn(string words, string phrase)
    {
        var at = words.IndexOf(phrase, StringComparison.Ordinal);
        return at > 0 && words[at - 1] == ' ' && words[at + phrase.Length] == ' ';
    }
}
