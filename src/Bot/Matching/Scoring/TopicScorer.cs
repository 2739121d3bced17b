using Bot.Articles;
using Bot.Matching.Index;
using Bot.Topics;

namespace Bot.Matching.Scoring;

/// <summary>Scores topics by the evidence in an article. One thread at a time.</summary>
internal sealed class TopicScorer
{
    /// <summary>What a code the agency gave is worth, once however many there are: by itself it makes the main subject of a topic with the usual threshold.</summary>
    public const double CodeWeight = 4;

    /// <summary>The share of the threshold from which weak evidence is a mention.</summary>
    public const double MentionShare = 0.5;

    /// <summary>
    /// In how many sentences of the body a topic must come up to be the main subject where neither headline, dateline and
    /// lead nor a code speak of it: a story that names it in passing is not about it, however many of its terms that sentence holds.
    /// </summary>
    public const int SpreadSentences = 3;

    private readonly List<Span> _spans = [];
    private readonly HashSet<int> _excluded = [];
    private readonly HashSet<int> _sentences = [];
    private readonly HashSet<int> _counted = [];
    private readonly HashSet<int> _bodySentences = [];
    private bool _isInFront;

    /// <summary>Scores a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="article">The article.</param>
    /// <param name="language">Its language.</param>
    /// <param name="scratch">What was found in it.</param>
    /// <param name="offsets">Where the bits of terms that may stand in it begin, by language; null looks for every term.</param>
    /// <param name="evidence">Where given, takes every term found with its counted places, for an explanation.</param>
    public TopicScore Score(CompiledTopic topic, Article article, string language, MatchScratch scratch, int[]? offsets, Action<CompiledTerm, double, IReadOnlyList<Span>>? evidence = null)
    {
        var hasCode = CodeEvidence.Find(topic, article) is not null;
        var tally = new TermTally(hasCode ? CodeWeight : 0, hasCode);
        _counted.Clear();
        _bodySentences.Clear();
        _isInFront = hasCode;
        var (from, to) = topic.Speaking(language);
        for (var place = from; place < to; place++)
        {
            var terms = topic.Languages[place];
            var isReady = false;
            for (var number = 0; number < terms.Counting.Length; number++)
            {
                if (offsets is not null && !MayOccur(scratch, offsets[place], ref number, terms))
                    continue;
                if (!CanOccur(terms.Counting[number].Program, 0, scratch))
                    continue;
                if (!isReady)
                    FindExcluded(terms, scratch);
                isReady = true;
                tally = Add(tally, terms.Counting[number], scratch, evidence);
            }
        }

        var isMention = tally.Sum > 0 && (tally.IsStrong || tally.Sum >= topic.Topic.Threshold * MentionShare);
        var isProminent = _isInFront || _bodySentences.Count >= SpreadSentences;
        return new TopicScore(tally.Sum, isMention, isProminent && tally.Sum >= topic.Topic.Threshold);
    }

    /// <summary>Whether the bit of a term is set; passes over up to 64 terms whose bits are all clear.</summary>
    private static bool MayOccur(MatchScratch scratch, int offset, ref int number, CompiledTerms terms)
    {
        var bits = scratch.TopicBits(offset, terms.BitWords)[number >> 6] >> number;
        if (bits == 0)
            number |= 63;
        return (bits & 1) != 0;
    }

    private TermTally Add(TermTally tally, CompiledTerm term, MatchScratch scratch, Action<CompiledTerm, double, IReadOnlyList<Span>>? evidence)
    {
        var worth = Worth(term, scratch);
        if (worth <= 0)
            return tally;
        var added = term.Weight * Saturation.Of(worth);
        evidence?.Invoke(term, added, _spans);
        return new TermTally(tally.Sum + added, tally.IsStrong || term.Weight >= TopicTerm.Beside);
    }

    /// <summary>The worth of all counted places of a term; leaves them in <see cref="_spans"/>.</summary>
    private double Worth(CompiledTerm term, MatchScratch scratch)
    {
        _sentences.Clear();
        foreach (var near in term.Near)
            FindSentences(near, term.Program, scratch);
        _spans.Clear();
        SpanFinder.Find(term.Program, 0, scratch, _spans);
        var (sum, kept, last) = (0.0, 0, -1);
        for (var i = 0; i < _spans.Count; i++)
        {
            var span = _spans[i];
            ref var first = ref scratch.Text[span.First];
            if (first.Position <= last || IsExcluded(span) || (term.Near.Length > 0 && !_sentences.Contains(first.Sentence)))
                continue;
            last = scratch.Text[span.Last].LastPosition;
            if (!Count(first.Position, last))
                continue;
            sum += first.Worth;
            NotePlace(first.Place, first.Sentence);
            _spans[kept++] = span;
        }

        _spans.RemoveRange(kept, _spans.Count - kept);
        return sum;
    }

    private void NotePlace(EvidencePlace place, int sentence)
    {
        if (place == EvidencePlace.Body)
            _bodySentences.Add(sentence);
        else
            _isInFront = true;
    }

    /// <summary>Notes words as counted; false where a heavier or longer term of the topic counted them all before.</summary>
    private bool Count(int from, int to)
    {
        var isNew = false;
        for (var position = from; position <= to; position++)
            isNew |= _counted.Add(position);
        return isNew;
    }

    /// <summary>Notes the sentences with the pattern, unless it is only the term itself.</summary>
    private void FindSentences(int[] near, int[] term, MatchScratch scratch)
    {
        if (!CanOccur(near, 0, scratch))
            return;
        _spans.Clear();
        SpanFinder.Find(term, 0, scratch, _spans);
        var own = _spans.Count;
        SpanFinder.Find(near, 0, scratch, _spans);
        for (var i = own; i < _spans.Count; i++)
            if (!IsWithin(_spans[i].First, own))
                _sentences.Add(scratch.Text[_spans[i].First].Sentence);
    }

    private bool IsWithin(int word, int spans)
    {
        for (var i = 0; i < spans; i++)
            if (_spans[i].First <= word && word <= _spans[i].Last)
                return true;
        return false;
    }

    private void FindExcluded(CompiledTerms terms, MatchScratch scratch)
    {
        _excluded.Clear();
        foreach (var pattern in terms.Excluded)
        {
            if (!CanOccur(pattern, 0, scratch))
                continue;
            _spans.Clear();
            SpanFinder.Find(pattern, 0, scratch, _spans);
            foreach (var span in _spans)
                for (var word = span.First; word <= span.Last; word++)
                    _excluded.Add(word);
        }
    }

    private bool IsExcluded(Span span)
    {
        for (var word = span.First; word <= span.Last && _excluded.Count > 0; word++)
            if (_excluded.Contains(word))
                return true;
        return false;
    }

    /// <summary>A quick look: the words are all somewhere in the article.</summary>
    private static bool CanOccur(ReadOnlySpan<int> program, int at, MatchScratch scratch)
    {
        switch (program[at])
        {
            case Op.Word:
                return scratch.Has(program[at + 1]);
            case Op.Phrase:
                foreach (var term in program.Slice(at + 2, program[at + 1]))
                    if (!scratch.Has(term))
                        return false;
                return true;
            default:
                for (var part = at + 3; part < at + program[at + 2]; part += Op.LengthAt(program, part))
                    if (CanOccur(program, part, scratch))
                        return true;
                return false;
        }
    }
}
