namespace Bot.Matching.Index;

/// <summary>Moves rules to a new vocabulary that has only the words they still need. One thread at a time.</summary>
internal sealed class Renumbering
{
    /// <summary>Below so many terms an abandoned one costs nothing worth the work.</summary>
    private const int Least = 4096;

    private readonly Vocabulary _old;
    private readonly List<int> _numbers;

    private Renumbering(Vocabulary old)
    {
        _old = old;
        _numbers = [.. Enumerable.Repeat(-1, old.Count)];
    }

    /// <summary>The new vocabulary.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>A renumbering where a quarter of an index's vocabulary is needed by none of its rules and topics any more; else null.</summary>
    public static Renumbering? Worthwhile(IndexState state)
    {
        var marks = new bool[state.Vocabulary.Count];
        if (marks.Length < Least)
            return null;
        foreach (var program in state.Topics.Topics.SelectMany(topic => topic.Programs))
            ProgramTerms.Mark(program, marks);
        foreach (var part in (IRulePart[])[state.Base, .. state.Deltas])
            for (var slot = 0; slot < part.Count; slot++)
                if (part.IdOf(slot) != RuleSlots.Empty)
                    ProgramTerms.Mark(part.ProgramOf(slot), marks);
        return marks.Count(mark => !mark) * 4L > marks.Length ? new Renumbering(state.Vocabulary) : null;
    }

    /// <summary>Gives a program's terms their new numbers.</summary>
    public void Apply(Span<int> program) => ProgramTerms.Replace(program, Number);

    private int Number(int term)
    {
        while (_numbers.Count <= term)
            _numbers.Add(-1);
        if (_numbers[term] < 0)
            _numbers[term] = Vocabulary.Take(_old, term);
        return _numbers[term];
    }
}
