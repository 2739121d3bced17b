using Bot.Matching.Scoring;

namespace Bot.Matching.Index;

/// <summary>Which terms of which topics may stand in an article: each term is posted under words it cannot do without.</summary>
internal sealed class TermBits
{
    private readonly int[] _postingStarts;
    private readonly int[] _postings;

    /// <summary>Posts the terms of all topics.</summary>
    public TermBits(IReadOnlyList<CompiledTopic> topics)
    {
        var picker = new AnchorPicker(static _ => 0);
        var posted = new List<(int Term, int Bit)>();
        var words = 0;
        Offsets = new int[topics.Count][];
        foreach (var (number, topic) in topics.Index())
        {
            Offsets[number] = new int[topic.Languages.Length];
            foreach (var (place, terms) in topic.Languages.Index())
            {
                Offsets[number][place] = words;
                foreach (var (at, term) in terms.Counting.Index())
                    posted.AddRange(picker.Pick(term.Program, out _).Select(anchor => (anchor, (words * 64) + at)));
                words += terms.BitWords;
            }
        }

        Words = words;
        _postingStarts = new int[posted.Count == 0 ? 1 : posted.Max(pair => pair.Term) + 2];
        foreach (var (term, _) in posted)
            _postingStarts[term + 1]++;
        for (var term = 0; term + 1 < _postingStarts.Length; term++)
            _postingStarts[term + 1] += _postingStarts[term];
        _postings = new int[posted.Count];
        var next = _postingStarts.ToArray();
        foreach (var (term, bit) in posted)
            _postings[next[term]++] = bit;
    }

    /// <summary>For each topic and each of its languages, where its bits begin, in numbers of 64 bits.</summary>
    public int[][] Offsets { get; }

    /// <summary>How many numbers of 64 bits there are.</summary>
    public int Words { get; }

    /// <summary>Sets the bits of the terms that may stand in the article, in <paramref name="scratch"/>.</summary>
    public void Find(MatchScratch scratch)
    {
        var bits = scratch.ClearTopicBits(Words);
        foreach (var term in scratch.Terms)
        {
            if (term + 1 >= _postingStarts.Length)
                continue;
            foreach (var bit in _postings.AsSpan(_postingStarts[term].._postingStarts[term + 1]))
                bits[bit >> 6] |= 1UL << bit;
        }
    }
}
