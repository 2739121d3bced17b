namespace Bot.Matching.Index;

/// <summary>Most of the rules, packed: one array of programs, one of postings by term. Only emptied slots ever change.</summary>
internal sealed class BasePart : IRulePart
{
    private readonly long[] _ids;
    private readonly int[] _programs;
    private readonly int[] _programStarts;
    private readonly int[] _postingStarts;
    private readonly Posting[] _postings;

    /// <summary>Takes the arrays as <see cref="BaseBuilder"/> made them.</summary>
    public BasePart(long[] ids, int[] programs, int[] programStarts, int[] postingStarts, Posting[] postings)
    {
        _ids = ids;
        _programs = programs;
        _programStarts = programStarts;
        _postingStarts = postingStarts;
        _postings = postings;
    }

    /// <summary>A base without rules.</summary>
    public static BasePart Empty { get; } = new([], [], [0], [0], []);

    public int Count => _ids.Length;

    public long IdOf(int slot) => Volatile.Read(ref _ids[slot]);

    public ReadOnlySpan<int> ProgramOf(int slot) => _programs.AsSpan(_programStarts[slot].._programStarts[slot + 1]);

    public void Clear(int slot) => Volatile.Write(ref _ids[slot], RuleSlots.Empty);

    /// <summary>Adds what the article meets to <paramref name="matches"/>.</summary>
    public void Match(MatchScratch scratch, List<RuleMatch> matches)
    {
        var terms = _postingStarts.Length - 1;
        foreach (var term in scratch.Terms)
        {
            if (term >= terms)
                continue;
            foreach (var posting in _postings.AsSpan(_postingStarts[term].._postingStarts[term + 1]))
                if (posting.Guard < 0 || scratch.Has(posting.Guard))
                    PostingCheck.Verify(this, posting, term, scratch, matches);
        }
    }
}
