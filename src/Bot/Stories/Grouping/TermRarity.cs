using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>
/// How rare terms are, learned as articles come: in how many events, not articles, a term was met, so that an event many
/// report does not wear out its own words. Old counts fade: all are halved whenever <see cref="MostEvents"/> are reached.
/// </summary>
internal sealed class TermRarity
{
    /// <summary>The events that are remembered at full weight.</summary>
    public const int MostEvents = 50_000;

    private const int MostTerms = 300_000;

    /// <summary>Stands for the news before the first article, so that early words do not seem common.</summary>
    private const double EventsBefore = 1000;

    private const double Least = 0.05;
    private const int TermsAnEpoch = 4_000;

    /// <summary>Most terms were met in few events.</summary>
    private static readonly double[] Logarithms = [.. Enumerable.Range(0, 1024).Select(met => Math.Log(met + 1))];

    private readonly TermTable<float> _terms;
    private readonly Dictionary<string, float> _events;
    private int _learned;

    /// <summary>Knows nothing yet.</summary>
    public TermRarity()
        : this(new TermTable<float>(), [])
    {
    }

    /// <summary>Goes on from what was learned.</summary>
    /// <param name="terms">In how many events each term was met.</param>
    /// <param name="events">How many events there were, by language.</param>
    public TermRarity(TermTable<float> terms, Dictionary<string, float> events)
    {
        _terms = terms;
        _events = events;
    }

    /// <summary>In how many events each term was met.</summary>
    public TermTable<float> Terms => _terms;

    /// <summary>How many events there were, by language.</summary>
    public IReadOnlyDictionary<string, float> Events => _events;

    /// <summary>Another number once so much was learned that what depends on it should be computed anew.</summary>
    public int Epoch => _learned / TermsAnEpoch;

    /// <summary>Counts an event.</summary>
    public void LearnEvent(string language)
    {
        if (_terms.Count > MostTerms)
            Trim();
        CollectionsMarshal.GetValueRefOrAddDefault(_events, language, out _)++;
        if (_events.Values.Sum() >= MostEvents)
            Fade();
    }

    /// <summary>Counts a term that an event uses for the first time.</summary>
    public void LearnTerm(uint key)
    {
        _terms.Add(key, out _)++;
        _learned++;
    }

    /// <summary>The logarithm of one event in so many that uses a term, in the news of a language.</summary>
    public double Of(uint key, double scale) => Math.Max(Least, scale - Logarithm(Met(key)));

    /// <summary>The rarity of a term never met in a language; see <see cref="Of"/>.</summary>
    public double Scale(string language) => Math.Log(_events.GetValueOrDefault(language) + EventsBefore);

    /// <summary>In how many events a term was met.</summary>
    public float Met(uint key) => _terms.Find(key) is [var met] ? met : 0;

    private static double Logarithm(float met) =>
        (int)met is var whole && whole == met && whole < Logarithms.Length ? Logarithms[whole] : Math.Log(met + 1);

    /// <summary>Forgets terms met once: they are as good as new.</summary>
    private void Trim() => _terms.Keep((ref met) => met > 1);

    private void Fade()
    {
        _terms.Keep((ref met) => (met /= 2) >= 1);
        foreach (var (language, met) in _events)
            _events[language] = met / 2;
    }
}
