using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>Gathers the terms of one article; a term that comes again counts once, by its best place.</summary>
internal sealed class TermBag(string language, IReadOnlySet<string> stop)
{
    private const int MostNames = 24;

    private readonly Dictionary<uint, float> _weights = [];
    private readonly HashSet<uint> _names = [];

    /// <summary>How many different words and numbers it holds.</summary>
    public int Words { get; private set; }

    /// <summary>Adds words of one place.</summary>
    /// <param name="words">In their order.</param>
    /// <param name="place">The factor of the place.</param>
    /// <param name="namesCount">Whether a capital makes a name here.</param>
    /// <param name="pairs">Whether words that follow one another are terms too.</param>
    public void Add(IEnumerable<StoryWord> words, float place, bool namesCount, bool pairs)
    {
        var before = 0UL;
        var nameBefore = 0UL;
        foreach (var word in words)
        {
            if (Read(word) is not { } key)
            {
                before = nameBefore = 0;
                continue;
            }

            var kind = Kind(word, namesCount);
            Words += Keep(key, place * TermWeights.Of(kind)) ? 1 : 0;
            if (kind == TermKind.Name && _names.Count < MostNames)
                _names.Add(TermKey.Short(key));
            if (before != 0 && (pairs || (nameBefore != 0 && kind == TermKind.Name)))
                Keep(TermKey.OfPair(before, key), place);
            before = key;
            nameBefore = kind == TermKind.Name ? key : 0;
        }
    }

    /// <summary>Adds what are names and numbers among words of one place.</summary>
    public void AddNames(IEnumerable<StoryWord> words, float place)
    {
        foreach (var word in words)
        {
            var kind = Kind(word, namesCount: true);
            if (kind != TermKind.Word && Read(word) is { } key)
                Keep(key, place * TermWeights.Of(kind));
        }
    }

    /// <summary>The weightiest, in order of their keys.</summary>
    public StoryTerm[] Terms()
    {
        var terms = _weights.Select(pair => new StoryTerm(pair.Key, pair.Value));
        if (_weights.Count > TermWeights.MostTerms)
            terms = terms.OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(TermWeights.MostTerms);
        return [.. terms.OrderBy(term => term.Key)];
    }

    /// <summary>The names, in order of their keys.</summary>
    public uint[] Names() => [.. _names.Order()];

    private static TermKind Kind(StoryWord word, bool namesCount)
    {
        if (word.IsNumber)
            return TermKind.Number;
        return namesCount && word.IsCapital && !word.OpensSentence ? TermKind.Name : TermKind.Word;
    }

    /// <summary>The hash of a word that tells something, or null.</summary>
    private ulong? Read(StoryWord word)
    {
        var folded = StoryStem.Fold(word.Text);
        if (folded.Length < 2 && !word.IsNumber)
            return null;
        return stop.Contains(folded) ? null : TermKey.Of(word.IsNumber ? folded : StoryStem.Of(folded, language));
    }

    /// <summary>Returns whether the term is new.</summary>
    private bool Keep(ulong hash, float weight)
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, TermKey.Short(hash), out var known);
        kept = Math.Max(kept, weight);
        return !known;
    }
}
