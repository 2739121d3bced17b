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

    private readonly Dictionary<ulong, float> _terms;
    private readonly Dictionary<string, float> _events;
    private int _learned;

    /// <summary>Knows nothing yet.</summary>
    public TermRarity()
        : this([], [])
    {
    }

    /// <summary>Goes on from what was learned.</summary>
    /// <param name="terms">In how many events each term was met.</param>
    /// <param name="events">How many events there were, by language.</param>
    public TermRarity(Dictionary<ulong, float> terms, Dictionary<string, float> events)
    {
        _terms = terms;
        _events = events;
    }

    /// <summary>In how many events each term was met.</summary>
    public IReadOnlyDictionary<ulong, float> Terms => _terms;

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
    public void LearnTerm(ulong key)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_terms, key, out _)++;
        _learned++;
    }

    /// <summary>The logarithm of one event in so many that uses a term, in the news of a language.</summary>
    public double Of(ulong key, double scale) => Math.Max(Least, scale - Logarithm(_terms.GetValueOrDefault(key)));

    /// <summary>The rarity of a term never met in a language; see <see cref="Of"/>.</summary>
    public double Scale(string language) => Math.Log(_events.GetValueOrDefault(language) + EventsBefore);

    /// <summary>In how many events a term was met.</summary>
    public float Met(ulong key) => _terms.GetValueOrDefault(key);

    private static double Logarithm(float met) =>
        (int)met is var whole && whole == met && whole < Logarithms.Length ? Logarithms[whole] : Math.Log(met + 1);

    /// <summary>Forgets terms met once: they are as good as new.</summary>
    private void Trim()
    {
        foreach (var (key, met) in _terms)
        {
            if (met <= 1)
                _terms.Remove(key);
        }
    }

    private void Fade()
    {
        foreach (var (key, met) in _terms)
        {
            if (met < 2)
                _terms.Remove(key);
            else
                _terms[key] = met / 2;
        }

        foreach (var (language, met) in _events)
            _events[language] = met / 2;
    }
}
