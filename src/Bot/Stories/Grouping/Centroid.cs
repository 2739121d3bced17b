using System.Runtime.InteropServices;

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

    private const double SameScale = 0.05;

    private uint[] _terms = TermPack.Empty;
    private double _length;
    private double _scale;
    private int _epoch;

    /// <summary>Articles in it.</summary>
    public int Articles { get; private set; }

    /// <summary>A copy that goes its own way.</summary>
    public Centroid Copy() => new() { _terms = _terms, Articles = Articles };

    /// <summary>Whether an article of it used the term.</summary>
    public bool Has(uint key) => Keys.BinarySearch(key) >= 0;

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
        Merge(other.Unpacked(), staying: 1);
    }

    /// <summary>
    /// How alike an article is, 0 to 1: the cosine of the weights times rarity, and less for a group that few articles have shaped.
    /// </summary>
    public double Likeness(WeighedTerms article)
    {
        var terms = TermPack.Read(_terms, stackalloc StoryTerm[Keys.Length]);
        return terms.Length == 0 ? 0 : article.Product(terms) / Length(terms, article.Rarity, article.Scale) * Trust;
    }

    /// <summary>How alike another group is, as an article would be.</summary>
    public double Likeness(Centroid other, TermRarity rarity, double scale) =>
        Likeness(new WeighedTerms(rarity, scale, other.Unpacked())) * other.Trust;

    private ReadOnlySpan<uint> Keys => TermPack.Keys(_terms);

    private double Trust => 1 - (Doubt / (1 + Articles));

    /// <summary>Rarity changes slowly, so that a length holds for a while.</summary>
    private double Length(ReadOnlySpan<StoryTerm> terms, TermRarity rarity, double scale)
    {
        if (_length > 0 && _epoch == rarity.Epoch && Math.Abs(_scale - scale) < SameScale)
            return _length;
        var square = 0.0;
        foreach (var term in terms)
        {
            var weight = term.Weight * rarity.Of(term.Key, scale);
            square += weight * weight;
        }

        (_epoch, _scale) = (rarity.Epoch, scale);
        return _length = Math.Sqrt(square);
    }

    private void Merge(ReadOnlySpan<StoryTerm> added, float staying)
    {
        _length = 0;
        var known = Keys.Length;
        if (known == 0)
        {
            _terms = TermPack.Of(added);
            return;
        }

        var merged = new List<StoryTerm>(known + added.Length);
        var next = 0;
        foreach (var term in TermPack.Read(_terms, stackalloc StoryTerm[known]))
        {
            while (next < added.Length && added[next].Key < term.Key)
                merged.Add(added[next++]);
            var weight = term.Weight * staying;
            if (next < added.Length && added[next].Key == term.Key)
                weight += added[next++].Weight;
            merged.Add(term with { Weight = weight });
        }

        merged.AddRange(added[next..]);
        if (merged.Count > Most)
            merged = [.. merged.OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(Most).OrderBy(term => term.Key)];
        _terms = TermPack.Of(CollectionsMarshal.AsSpan(merged));
    }

    private StoryTerm[] Unpacked()
    {
        var terms = new StoryTerm[Keys.Length];
        TermPack.Read(_terms, terms);
        return terms;
    }
}
