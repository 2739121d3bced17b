using Bot.Articles;
using Bot.Matching.Index;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching;

/// <summary>
/// Finds every rule and topic an article meets. Any number of threads may match, without locks, while others add and remove:
/// rules lie in a packed base and a small delta, which is packed into the base in the background when it is full.
/// </summary>
internal sealed class RuleIndex
{
    private const int FewRules = 1000;

    /// <summary>One article in so many is counted for the choice of posting terms.</summary>
    private const int SampleOf = 16;

    private readonly Lock _gate = new();
    private readonly RuleLocations _locations = new();
    private readonly ScratchPool _pool = new();
    private volatile IndexState _state;
    private bool _isMerging;
    private int _matched;
    private int _deltas;

    public RuleIndex()
    {
        var vocabulary = new Vocabulary();
        _state = new IndexState(vocabulary, BasePart.Empty, [NewDelta(vocabulary)], TopicPart.Empty);
    }

    /// <summary>How many rules and topics it holds.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _locations.Count + _state.Topics.Topics.Count;
        }
    }

    /// <summary>How many words and facts it knows, those of removed rules included until a merge leaves them behind.</summary>
    public int Terms => _state.Vocabulary.Count;

    /// <summary>Adds a reader's rule, or replaces what the id stood for.</summary>
    public void Add(long ruleId, Rule rule)
    {
        lock (_gate)
        {
            Remove(ruleId);
            var delta = _state.Deltas[^1];
            if (delta.IsFull)
            {
                delta = NewDelta(_state.Vocabulary);
                _state = _state with { Deltas = [.. _state.Deltas, delta] };
                MergeSoon();
            }

            _locations.SetDelta(ruleId, delta, delta.Add(ruleId, rule.Root));
        }
    }

    /// <summary>Adds a topic, or replaces what the id stood for. Rules that name its slug (<c>topic:</c>), or a parent's, meet what it meets.</summary>
    public void Add(long ruleId, Topic topic)
    {
        lock (_gate)
        {
            _locations.Clear(ruleId, _state);
            var compiled = new Scoring.TopicCompiler(_state.Vocabulary).Compile(ruleId, topic);
            var others = _state.Topics.Topics.Where(other => other.RuleId != ruleId);
            _state = _state with { Topics = new TopicPart([.. others, compiled]) };
        }
    }

    /// <summary>Adds many rules. From a thousand on they are packed at once, which is faster than one by one. Of two with the same id the later holds.</summary>
    public void AddRange(IEnumerable<(long RuleId, Rule Rule)> rules)
    {
        using var more = rules.GetEnumerator();
        var few = new List<(long RuleId, Rule Rule)>();
        while (few.Count < FewRules && more.MoveNext())
            few.Add(more.Current);
        if (few.Count == FewRules)
        {
            Pack(few, more);
            return;
        }

        foreach (var (ruleId, rule) in few)
            Add(ruleId, rule);
    }

    /// <summary>Takes a rule or topic out; false where the id is unknown.</summary>
    public bool Remove(long ruleId)
    {
        lock (_gate)
        {
            if (_locations.Clear(ruleId, _state))
                return true;
            var topics = _state.Topics.Topics;
            if (topics.All(topic => topic.RuleId != ruleId))
                return false;
            _state = _state with { Topics = new TopicPart(topics.Where(topic => topic.RuleId != ruleId)) };
            return true;
        }
    }

    /// <summary>Everything the article meets, each id once, in no particular order.</summary>
    public IReadOnlyList<RuleMatch> Match(Article article)
    {
        var state = _state;
        var limit = state.Deltas[^1].Count;
        var scratch = _pool.Take();
        scratch.Matches.Clear();
        ArticleSearch.Prepare(article, state.Vocabulary, scratch.Found);
        state.Topics.Match(article, scratch, scratch.Matches);
        state.Base.Match(scratch.Found, scratch.Matches);
        foreach (var delta in state.Deltas)
            delta.Match(scratch.Found, scratch.Matches, delta == state.Deltas[^1] ? limit : delta.Count);
        if (_matched++ % SampleOf == 0)
            state.Vocabulary.CountSeen(scratch.Found.Terms);
        RuleMatch[] matches = [.. scratch.Matches];
        _pool.Return(scratch);
        return matches;
    }

    /// <summary>
    /// Packs all full deltas into the base, and forgets words that no rule needs any more where they have become many. Matching goes on;
    /// additions wait only for the last step. Does nothing while another merge runs.
    /// </summary>
    public void Merge()
    {
        IndexState before;
        lock (_gate)
        {
            if (_isMerging)
                return;
            _isMerging = true;
            before = _state;
        }

        var merger = new Merger(before);
        lock (_gate)
        {
            _isMerging = false;
            _state = merger.Into(_state, _locations);
        }
    }

    private void Pack(List<(long RuleId, Rule Rule)> few, IEnumerator<(long RuleId, Rule Rule)> more)
    {
        lock (_gate)
        {
            var builder = new BaseBuilder(_state.Vocabulary);
            var compiler = new RuleCompiler(_state.Vocabulary);
            foreach (var (ruleId, rule) in few)
                Put(ruleId, rule);
            while (more.MoveNext())
                Put(more.Current.RuleId, more.Current.Rule);
            builder.AddAll(_state.Base);
            foreach (var delta in _state.Deltas)
                builder.AddAll(delta);
            var packed = builder.Build();
            _locations.Move(packed, new HashSet<int>());
            _state = _state with { Base = packed, Deltas = [NewDelta(_state.Vocabulary)] };

            void Put(long ruleId, Rule rule)
            {
                Remove(ruleId);
                if (_locations.SetArriving(ruleId, builder.Count) is var earlier and >= 0)
                    builder.Drop(earlier);
                builder.Add(ruleId, program => compiler.Compile(rule.Root, program));
            }
        }
    }

    private void MergeSoon()
    {
        if (!_isMerging)
            _ = Task.Run(Merge);
    }

    private DeltaPart NewDelta(Vocabulary vocabulary) => new(vocabulary, _deltas++);
}
