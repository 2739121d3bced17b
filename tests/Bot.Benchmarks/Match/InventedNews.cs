using System.Text;
using Bot.Articles;
using Bot.Topics.Rules;

namespace Bot.Benchmarks.Match;

/// <summary>Articles and rules of invented words, with the frequencies of real ones. Rules reach further among the rare words, for people follow names.</summary>
internal sealed class InventedNews
{
    /// <summary>
    /// The rank from which words of articles grow rare twice as fast (the two regimes of Ferrer i Cancho and Solé, 2001), so that text
    /// holds about as many different words as English news does: of 107,000 words of news 11,900 are different, and 172 of an article's
    /// first 300; here 14,300 and 199; without, 28,600 and 219, which is harder to match.
    /// </summary>
    public const int RareFrom = 7_000;

    private const int Vocabulary = 150_000;

    /// <summary>Nobody follows "the" and "said": rules are made of what comes after the commonest words.</summary>
    private const int Function = 150;

    private readonly ZipfWords _written;
    private readonly ZipfWords _followed;
    private readonly Random _random;

    /// <summary>The same news for the same seed.</summary>
    /// <param name="seed">Chooses the words and texts.</param>
    /// <param name="rareFrom">See <see cref="RareFrom"/>; by default no word grows rare faster than by its rank.</param>
    public InventedNews(int seed, int rareFrom = Vocabulary)
    {
        var words = InventedWords.Make(Vocabulary, seed);
        _written = new ZipfWords(words, rareFrom);
        _followed = new ZipfWords(words, Vocabulary);
        _random = new Random(seed);
    }

    /// <summary>An article of some 60 to 700 words in paragraphs.</summary>
    public Article Article()
    {
        var paragraphs = Enumerable.Range(0, _random.Next(3, 16)).Select(_ => Paragraph()).ToList();
        return new Article
        {
            SourceId = "content",
            Identity = "a",
            Headline = Capital(Sentence(_random.Next(6, 13))),
            Paragraphs = paragraphs,
            Dateline = new Dateline("PARIS", Date: null, "AFP"),
            Urgency = _random.Next(1, 9),
        };
    }

    /// <summary>So many rules, no two alike.</summary>
    public IEnumerable<Rule> DistinctRules(int count)
    {
        var known = new HashSet<long>();
        for (var given = 0; given < count;)
        {
            var rule = RuleParser.Parse(RuleText()).Rule;
            if (rule is null || !known.Add(Fingerprint(rule.Canonical)))
                continue;
            given++;
            yield return rule;
        }
    }

    private string RuleText() => _random.Next(100) switch
    {
        < 15 => Word(),
        < 60 => $"{Word()} {Word()}",
        < 75 => $"{Word()} {Word()} {Word()}",
        < 83 => $"\"{Word()} {Word()}\"",
        < 88 => $"{Word()} ({Word()} OR {Word()})",
        < 92 => $"{Word()} {Word()} -{Word()}",
        < 95 => $"headline:{Word()} {Word()}",
        < 97 => $"{Word()} OR {Word()}",
        < 98 => $"{Word()} NEAR/5 {Word()}",
        < 99 => $"{Word()} {Prefix()}",
        _ => $"{Word()} source:afp urgency<=4",
    };

    private string Word() => _followed.Next(_random, Function);

    private string Prefix() => (Word() + "aaa")[..4] + "*";

    private string Paragraph()
    {
        var text = new StringBuilder();
        for (var sentences = _random.Next(1, 4); sentences > 0; sentences--)
            text.Append(Capital(Sentence(_random.Next(8, 28)))).Append(". ");
        return text.ToString().TrimEnd();
    }

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => _written.Next(_random)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static long Fingerprint(string text)
    {
        var hash = 14695981039346656037;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211;
        return (long)hash;
    }
}
