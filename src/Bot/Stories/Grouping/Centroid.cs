namespace Bot.Stories.Grouping;

/// <summary>What the articles of a group have in common: the sums of their terms, older ones fading.</summary>
internal sealed class Centroid
{
    /// <summary>Terms kept; the lightest go first.</summary>
    private const int Most = 96;

    /// <summary>The share that stays of all before when an article joins, so that a long story follows its turns.</summary>
    private const float Fading = 1 - (1f / 128);

    /// <summary>How much less a group of one article is trusted than one of many.</summary>
    private const double Doubt = 0.3;

    private StoryTerm[] _terms = [];

    /// <summary>Articles in it.</summary>
    public int Articles { get; private set; }

    /// <summary>In order of their keys.</summary>
    public ReadOnlySpan<StoryTerm> Terms => _terms;

    /// <summary>A copy that goes its own way.</summary>
    public Centroid Copy() => new() { _terms = _terms, Articles = Articles };

    /// <summary>Whether an article of it used the term.</summary>
    public bool Has(ulong key) => MemoryExtensions.BinarySearch(Terms, new ByKey(key)) >= 0;

    /// <summary>Adds an article's terms, which are in order of their keys.</summary>
    public void Add(ReadOnlySpan<StoryTerm> added)
    {
        Articles++;
        Merge(added, Fading);
    }

    /// <summary>Adds all of another group.</summary>
    public void Add(Centroid other)
    {
        Articles += other.Articles;
        Merge(other._terms, staying: 1);
    }

    /// <summary>
    /// How alike an article is, 0 to 1: the cosine of the weights times rarity, and less for a group that few articles have shaped.
    /// </summary>
    /// <param name="article">Terms times rarity, in order of their keys, of length one.</param>
    /// <param name="rarity">What is known of terms.</param>
    /// <param name="scale">The article's language in it.</param>
    public double Likeness(ReadOnlySpan<StoryTerm> article, TermRarity rarity, double scale)
    {
        var product = 0.0;
        var square = 0.0;
        var next = 0;
        foreach (var term in _terms)
        {
            var weight = term.Weight * rarity.Of(term.Key, scale);
            square += weight * weight;
            while (next < article.Length && article[next].Key < term.Key)
                next++;
            if (next < article.Length && article[next].Key == term.Key)
                product += article[next].Weight * weight;
        }

        return square == 0 ? 0 : product / Math.Sqrt(square) * Trust;
    }

    /// <summary>How alike another group is, as an article would be.</summary>
    public double Likeness(Centroid other, TermRarity rarity, double scale) =>
        Likeness(rarity.Weigh(other._terms, scale), rarity, scale) * other.Trust;

    private double Trust => 1 - (Doubt / (1 + Articles));

    private void Merge(ReadOnlySpan<StoryTerm> added, float staying)
    {
        if (_terms.Length == 0)
        {
            _terms = added.ToArray();
            return;
        }

        var merged = new List<StoryTerm>(_terms.Length + added.Length);
        var next = 0;
        foreach (var term in _terms)
        {
            while (next < added.Length && added[next].Key < term.Key)
                merged.Add(added[next++]);
            var weight = term.Weight * staying;
            if (next < added.Length && added[next].Key == term.Key)
                weight += added[next++].Weight;
            merged.Add(term with { Weight = weight });
        }

        merged.AddRange(added[next..]);
        _terms = merged.Count <= Most
            ? [.. merged]
            : [.. merged.OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(Most).OrderBy(term => term.Key)];
    }

    private readonly record struct ByKey(ulong Key) : IComparable<StoryTerm>
    {
        public int CompareTo(StoryTerm other) => Key.CompareTo(other.Key);
    }
}
