namespace Bot.Stories.Grouping;

/// <summary>An article's terms with their rarity, as it is compared with many groups.</summary>
internal sealed class WeighedTerms
{
    private readonly StoryTerm[] _terms;
    private readonly double[] _squared;
    private readonly double _length;

    /// <summary>Looks up how rare the terms are.</summary>
    /// <param name="rarity">What is known of terms.</param>
    /// <param name="scale">The article's language in it.</param>
    /// <param name="terms">In order of their keys.</param>
    public WeighedTerms(TermRarity rarity, double scale, StoryTerm[] terms)
    {
        (Rarity, Scale, _terms) = (rarity, scale, terms);
        _squared = new double[terms.Length];
        var sum = 0.0;
        for (var place = 0; place < terms.Length; place++)
        {
            var one = rarity.Of(terms[place].Key, scale);
            _squared[place] = one * one;
            sum += terms[place].Weight * terms[place].Weight * _squared[place];
        }

        _length = Math.Sqrt(sum);
    }

    /// <summary>What is known of terms.</summary>
    public TermRarity Rarity { get; }

    /// <summary>The article's language in it.</summary>
    public double Scale { get; }

    /// <summary>In order of their keys.</summary>
    public ReadOnlySpan<StoryTerm> Terms => _terms;

    /// <summary>How much of the whole a term is worth, 0 to 1.</summary>
    public float Share(int place) => (float)(_terms[place].Weight * _terms[place].Weight * _squared[place] / (_length * _length));

    /// <summary>The product with the terms of a group, each side times rarity, and the article's of length one.</summary>
    public double Product(ReadOnlySpan<StoryTerm> group)
    {
        var product = 0.0;
        var next = 0;
        for (var place = 0; place < _terms.Length; place++)
        {
            var key = _terms[place].Key;
            while (next < group.Length && group[next].Key < key)
                next++;
            if (next == group.Length)
                break;
            if (group[next].Key == key)
                product += _terms[place].Weight * group[next].Weight * _squared[place];
        }

        return product / _length;
    }
}
