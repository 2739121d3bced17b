namespace Bot.Matching.Index;

/// <summary>Most of the rules, packed: one array of programs, one of postings by term. Only emptied slots ever change.</summary>
internal sealed class BasePart : IRulePart
{
    private readonly RuleSlot[] _slots;
    private readonly int[] _programs;
    private readonly int[] _postingStarts;
    private readonly Posting[] _postings;

    /// <summary>Takes the arrays as <see cref="BaseBuilder"/> made them.</summary>
    public BasePart(RuleSlot[] slots, int[] programs, int[] postingStarts, Posting[] postings)
    {
        _slots = slots;
        _programs = programs;
        _postingStarts = postingStarts;
        _postings = postings;
    }

    /// <summary>A base without rules.</summary>
    public static BasePart Empty { get; } = new([], [], [0], []);

    public int Count => _slots.Length;

    public long IdOf(int slot) => Volatile.Read(ref _slots[slot].Id);

    public ReadOnlySpan<int> ProgramOf(int slot) => _programs.AsSpan(_slots[slot].Start, _slots[slot].Length);

    public void Clear(int slot) => Volatile.Write(ref _slots[slot].Id, RuleSlots.Empty);

    /// <summary>Adds what the article meets to <paramref name="matches"/>.</summary>
    public void Match(MatchScratch scratch, List<RuleMatch> matches)
    {
        var candidates = scratch.Candidates;
        candidates.Gather(scratch, _postingStarts, _postings);
        foreach (ref readonly var candidate in candidates.Items)
        {
            ref var slot = ref _slots[candidate.Posting.Slot];
            PostingCheck.Verify(Volatile.Read(ref slot.Id), _programs.AsSpan(slot.Start, slot.Length), candidate, scratch, matches);
        }
    }
}
