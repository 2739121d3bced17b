namespace Bot.Matching.Index;

/// <summary>The terms a compiled rule names.</summary>
internal static class ProgramTerms
{
    /// <summary>Sets the mark of every term the program names, under a NOT too. Later terms than there are marks for are passed over.</summary>
    public static void Mark(ReadOnlySpan<int> program, bool[] marks)
    {
        for (var at = 0; at < program.Length; at = Next(program, at))
            foreach (var term in program.Slice(First(program, at), Count(program, at)))
                if (term < marks.Length)
                    marks[term] = true;
    }

    /// <summary>Puts other numbers in the place of the terms.</summary>
    public static void Replace(Span<int> program, Func<int, int> other)
    {
        for (var at = 0; at < program.Length; at = Next(program, at))
            foreach (ref var term in program.Slice(First(program, at), Count(program, at)))
                term = other(term);
    }

    /// <summary>Where the next part begins: parts stand before what they hold.</summary>
    private static int Next(ReadOnlySpan<int> program, int at) => program[at] switch
    {
        Op.Not => at + 2,
        Op.Near or Op.HeadlineNear or Op.All or Op.Any => at + 3,
        _ => at + Op.LengthAt(program, at),
    };

    private static int First(ReadOnlySpan<int> program, int at) => program[at] is Op.Phrase or Op.HeadlinePhrase ? at + 2 : at + 1;

    private static int Count(ReadOnlySpan<int> program, int at) => program[at] switch
    {
        Op.Word or Op.HeadlineWord or Op.Topic => 1,
        Op.Phrase or Op.HeadlinePhrase => program[at + 1],
        _ => 0,
    };
}
