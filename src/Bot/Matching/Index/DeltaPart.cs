namespace Bot.Matching.Index;

/// <summary>Rules added since the base was packed. One thread adds while any number match, without locks: a posting is linked in only when all it refers to is written.</summary>
internal sealed class DeltaPart(Vocabulary vocabulary, int number) : IRulePart
{
    /// <summary>Rules a delta takes before it is packed into the base.</summary>
    public const int Capacity = 8192;

    private readonly RuleCompiler _compiler = new(vocabulary);
    private readonly AnchorPicker _picker = new(TermFrequency.Of(vocabulary));
    private readonly long[] _ids = new long[Capacity];
    private readonly int[][] _programs = new int[Capacity][];
    private readonly KeyTable _heads = new();
    private readonly GrowingArray<(Posting Posting, int Next)> _postings = new(1024);
    private readonly List<int> _numbers = [];
    private int _count;

    /// <summary>Tells deltas of one index apart.</summary>
    public int Number => number;

    public int Count => Volatile.Read(ref _count);

    public bool IsFull => _count == Capacity;

    /// <summary>Adds a rule; returns its slot. One thread at a time, and not when full.</summary>
    public int Add(long id, Topics.Rules.RuleNode root)
    {
        _numbers.Clear();
        _compiler.Compile(root, _numbers);
        return Add(id, [.. _numbers]);
    }

    /// <summary>The same rules in the same slots, with the terms of another vocabulary.</summary>
    public DeltaPart Renumbered(Renumbering renumbering)
    {
        var other = new DeltaPart(renumbering.Vocabulary, number);
        for (var slot = 0; slot < _count; slot++)
        {
            int[] program = IdOf(slot) == RuleSlots.Empty ? [] : [.. _programs[slot]];
            renumbering.Apply(program);
            other.Add(IdOf(slot), program);
        }

        return other;
    }

    private int Add(long id, int[] program)
    {
        var slot = _count;
        _programs[slot] = program;
        _ids[slot] = id;
        Volatile.Write(ref _count, slot + 1);
        if (program.Length == 0)
            return slot;
        var anchors = _picker.Pick(program, out var guard);
        foreach (var term in anchors)
        {
            var posting = new Posting(slot, guard < 0 ? term : guard, anchors.Count > 1, Posting.Decides(program));
            _heads.Set(Key(term), _postings.Add((posting, _heads.Find(Key(term)))));
        }

        return slot;
    }

    public long IdOf(int slot) => Volatile.Read(ref _ids[slot]);

    public ReadOnlySpan<int> ProgramOf(int slot) => _programs[slot];

    public void Clear(int slot) => Volatile.Write(ref _ids[slot], RuleSlots.Empty);

    /// <summary>Adds what the article meets to <paramref name="matches"/>, looking at no slot from <paramref name="limit"/> on: the words of later rules may not have been searched for.</summary>
    public void Match(MatchScratch scratch, List<RuleMatch> matches, int limit)
    {
        if (limit == 0)
            return;
        foreach (var term in scratch.Terms)
        {
            for (var at = _heads.Find(Key(term)); at >= 0;)
            {
                var (posting, next) = _postings.Items[at];
                if (posting.Slot < limit && scratch.Has(posting.Guard))
                    PostingCheck.Verify(IdOf(posting.Slot), ProgramOf(posting.Slot), new Candidate(posting, term), scratch, matches);
                at = next;
            }
        }
    }

    private static ulong Key(int term) => ((ulong)(uint)term * 0x9E3779B97F4A7C15) | 1;
}
