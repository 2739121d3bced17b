namespace Bot.Matching.Index;

/// <summary>Chooses the terms a rule is posted under: no article without one of them can meet it, and they are the rarest such terms.</summary>
/// <param name="frequency">How common a term is.</param>
internal sealed class AnchorPicker(Func<int, long> frequency)
{
    private readonly List<int> _best = [];
    private readonly List<int> _trial = [];

    /// <summary>The posting terms of a rule, each once; valid until the next call.</summary>
    /// <param name="program">The compiled rule.</param>
    /// <param name="guard">Another term that is required besides, or -1: a quick look that spares most evaluations.</param>
    public IReadOnlyList<int> Pick(ReadOnlySpan<int> program, out int guard)
    {
        _best.Clear();
        Cost(program, 0, _best);
        guard = _best.Count == 1 ? Guard(program, 0, _best[0]) : -1;
        return _best;
    }

    /// <summary>Appends the posting terms of the part at <paramref name="at"/> to <paramref name="into"/>; returns how common they are together.</summary>
    private long Cost(ReadOnlySpan<int> program, int at, List<int> into)
    {
        switch (program[at])
        {
            case Op.Word or Op.HeadlineWord or Op.Topic:
                return Add(program[at + 1], into);
            case Op.Phrase or Op.HeadlinePhrase:
                return Add(Rarest(program.Slice(at + 2, program[at + 1])), into);
            case Op.Near or Op.HeadlineNear:
                return Cheapest(program, at + 3, at + program[at + 1], into);
            case Op.All:
                return Cheapest(program, at + 3, at + program[at + 2], into);
            case Op.Any:
                var sum = 0L;
                for (var part = at + 3; part < at + program[at + 2] && sum < long.MaxValue; part += Op.LengthAt(program, part))
                    sum = Cost(program, part, into) is var cost && cost == long.MaxValue ? cost : sum + cost;
                return sum;
            default:
                return long.MaxValue;
        }
    }

    private long Cheapest(ReadOnlySpan<int> program, int first, int end, List<int> into)
    {
        var (best, bestAt) = (long.MaxValue, -1);
        for (var part = first; part < end; part += Op.LengthAt(program, part))
        {
            var mark = _trial.Count;
            var cost = Cost(program, part, _trial);
            _trial.RemoveRange(mark, _trial.Count - mark);
            if (cost < best)
                (best, bestAt) = (cost, part);
        }

        return bestAt < 0 ? long.MaxValue : Cost(program, bestAt, into);
    }

    private long Add(int term, List<int> into)
    {
        if (!into.Contains(term))
            into.Add(term);
        return 1 + frequency(term);
    }

    private int Rarest(ReadOnlySpan<int> terms)
    {
        var rarest = terms[0];
        foreach (var term in terms)
            if (frequency(term) < frequency(rarest))
                rarest = term;
        return rarest;
    }

    /// <summary>The rarest required word other than the posting term.</summary>
    private int Guard(ReadOnlySpan<int> program, int at, int anchor)
    {
        var guard = -1;
        switch (program[at])
        {
            case Op.Word or Op.HeadlineWord or Op.Topic:
                return program[at + 1] == anchor ? -1 : program[at + 1];
            case Op.Phrase or Op.HeadlinePhrase:
                foreach (var term in program.Slice(at + 2, program[at + 1]))
                    guard = Rarer(guard, term == anchor ? -1 : term);
                return guard;
            case Op.All:
                for (var part = at + 3; part < at + program[at + 2]; part += Op.LengthAt(program, part))
                    guard = Rarer(guard, Guard(program, part, anchor));
                return guard;
            default:
                return -1;
        }
    }

    private int Rarer(int one, int other) =>
        one < 0 || (other >= 0 && frequency(other) < frequency(one)) ? other : one;
}
