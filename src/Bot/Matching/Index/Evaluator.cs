namespace Bot.Matching.Index;

/// <summary>Decides whether an article meets a compiled rule.</summary>
internal static class Evaluator
{
    /// <summary>Evaluates the part at <paramref name="at"/>.</summary>
    /// <param name="program">The compiled rule.</param>
    /// <param name="at">Where the part begins.</param>
    /// <param name="scratch">What the article holds.</param>
    /// <param name="mainOnly">A topic counts only as the main subject.</param>
    public static bool Meets(ReadOnlySpan<int> program, int at, MatchScratch scratch, bool mainOnly)
    {
        switch (program[at])
        {
            case Op.Word:
                return scratch.Has(program[at + 1]);
            case Op.HeadlineWord:
                return scratch.Has(program[at + 1]) && scratch.WordOf(scratch.First(program[at + 1])) < scratch.Text.HeadlineCount;
            case Op.Phrase:
                return SpanFinder.HasPhrase(program.Slice(at + 2, program[at + 1]), scratch, headline: false);
            case Op.HeadlinePhrase:
                return SpanFinder.HasPhrase(program.Slice(at + 2, program[at + 1]), scratch, headline: true);
            case Op.Topic:
                return HasTopic(program[at + 1], scratch, mainOnly);
            case Op.Not:
                return !Meets(program, at + 2, scratch, mainOnly: true);
            case Op.All:
                return MeetsAll(program, at, scratch, mainOnly);
            case Op.Any:
                return MeetsAny(program, at, scratch, mainOnly);
            default:
                return Nearness.Meets(program, at, scratch);
        }
    }

    /// <summary>Whether the article meets the rule, and if so as its main subject.</summary>
    public static bool Meets(ReadOnlySpan<int> program, MatchScratch scratch, out bool isMain)
    {
        scratch.MetMention = false;
        var isMet = Meets(program, 0, scratch, mainOnly: false);
        isMain = isMet && (!scratch.MetMention || Meets(program, 0, scratch, mainOnly: true));
        return isMet;
    }

    private static bool HasTopic(int term, MatchScratch scratch, bool mainOnly)
    {
        if (scratch.HasMainTopic(term))
            return true;
        if (mainOnly || !scratch.Has(term))
            return false;
        scratch.MetMention = true;
        return true;
    }

    private static bool MeetsAll(ReadOnlySpan<int> program, int at, MatchScratch scratch, bool mainOnly)
    {
        var end = at + program[at + 2];
        for (var part = at + 3; part < end; part += Op.LengthAt(program, part))
            if (!Meets(program, part, scratch, mainOnly))
                return false;
        return true;
    }

    private static bool MeetsAny(ReadOnlySpan<int> program, int at, MatchScratch scratch, bool mainOnly)
    {
        var end = at + program[at + 2];
        for (var part = at + 3; part < end; part += Op.LengthAt(program, part))
            if (Meets(program, part, scratch, mainOnly))
                return true;
        return false;
    }
}
