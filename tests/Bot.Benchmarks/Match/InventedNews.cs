using System.Text;
using Bot.Articles;
using Bot.Topics.Rules;

namespace Bot.Benchmarks.Match;

/// <summary>Articles and rules of invented words, with the frequencies of real ones.</summary>
internal sealed class InventedNews(int seed)
{
    private const int Vocabulary = 150_000;

    /// <summary>Nobody follows "the" and "said": rules are made of what comes after the commonest words.</summary>
    private const int Function = 150;

    private readonly ZipfWords _words = new(Vocabulary, seed);
    private readonly Random _random = new(seed);

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

    private string Word() => _words.Next(_random, Function);

    private string Prefix() => (Word() + "aaa")[..4] + "*";

    private string Paragraph()
    {
        var text = new StringBuilder();
        for (var sentences = _random.Next(1, 4); sentences > 0; sentences--)
            text.Append(Capital(Sentence(_random.Next(8, 28)))).Append(". ");
        return text.ToString().TrimEnd();
    }

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => _words.Next(_random)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static long Fingerprint(string text)
    {
        var hash = 14695981039346656037;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211;
        return (long)hash;
    }
}
