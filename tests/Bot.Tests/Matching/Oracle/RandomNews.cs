using System.Text;
using Bot.Articles;

namespace Bot.Tests.Matching.Oracle;

/// <summary>Articles and rules made of a small stock of awkward words, so that they meet often and in every way.</summary>
internal sealed class RandomNews(int seed)
{
    private static readonly string[] Stock =
    [
        "drone", "drones", "Drone", "defence", "defense", "minister", "ministers", "minister's", "ministre", "US", "us", "WHO", "who", "U.S.", "AI", "ai",
        "UAVs", "UAV", "air-defence", "air", "cease-fire", "ceasefire", "fire", "star", "popstar", "EP", "Epidemic", "café", "cafe", "Élysée", "elysee",
        "Kyiv", "Київ", "Києва", "оборона", "обороні", "ракета", "ракети", "Ёлка", "ёлки", "AT&T", "C++", "C#", "#drone", "@navy", "1,000", "1000", "3.5",
        "l'armée", "armée", "п'ять", "п’ять", "organised", "organized", "centre", "center", "travelling", "traveled", "attack", "attacked", "attacking",
        "policy", "police", "city", "cities", "news", "new", "O'Neill", "T-90", "90", "état", "ß", "Straße", "strasse", "İstanbul", "istanbul", "ΣΊΣΥΦΟΣ", "σίσυφος", "北京", "Turkey",
    ];

    private static readonly string[] Ends = [" ", " ", " ", " ", " ", " ", ", ", ". ", "! ", "; ", " - ", "-", " \"", "\" ", " “", "” ", "… ", "/"];
    private static readonly string[] Languages = ["en", "en", "fr", "uk", "ru", "de", "es", "it"];
    private static readonly string[] Agencies = ["AFP", "BSS/AFP", "Sample Wire"];
    private static readonly string[] Places = ["PARIS", "NEW YORK", "Kyiv"];

    private readonly Random _random = new(seed);

    public Article Article() => new()
    {
        SourceId = Pick(["content", "bbc-world"]),
        Identity = "a",
        Headline = Text(_random.Next(1, 9)),
        Paragraphs = [.. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => Text(_random.Next(1, 30)))],
        Language = Pick(Languages),
        Urgency = _random.Next(3) == 0 ? _random.Next(1, 10) : null,
        Dateline = _random.Next(2) == 0 ? new Dateline(Pick(Places), Date: null, Pick(Agencies)) : null,
        Codes = _random.Next(4) == 0 ? [new ArticleCode("country", "QO")] : [],
    };

    /// <summary>The text of a rule; now and then it is no rule.</summary>
    public string Rule() => Any(_random.Next(3));

    private string Any(int depth) => string.Join(" OR ", Enumerable.Range(0, _random.Next(4) == 0 ? _random.Next(2, 4) : 1).Select(_ => All(depth)));

    private string All(int depth) =>
        string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(number => (number > 0 && _random.Next(4) == 0 ? "-" : "") + Part(depth)));

    private string Part(int depth) => _random.Next(14) switch
    {
        0 => $"\"{Phrase()}\"",
        1 => "headline:" + Word(),
        2 => $"headline:\"{Phrase()}\"",
        3 => $"({Word()} NEAR/{_random.Next(1, 8)} \"{Phrase()}\")",
        4 => $"({Word()} NEAR/{_random.Next(1, 8)} ({Word()} OR {Word()}))",
        5 => Prefix(),
        6 => Pick(["source:afp", "source:bbc", "place:paris", "place:\"new york\"", "place:QO", "lang:en", "lang:fr", "urgency<=3", "urgency:5", "urgency>6"]),
        7 when depth > 0 => $"({Any(depth - 1)})",
        8 when depth > 0 => $"headline:({Any(depth - 1)})",
        _ => Word(),
    };

    private string Phrase() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(6) == 0 ? Prefix() : Word()));

    private string Word() => Pick(Stock);

    private string Prefix()
    {
        var word = Pick(Stock.Where(word => word.Length > 3 && word.All(char.IsLetter)).ToArray());
        return word[..3] + "*";
    }

    private string Text(int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
            text.Append(Pick(Stock)).Append(Pick(Ends));
        return text.ToString().Trim();
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
