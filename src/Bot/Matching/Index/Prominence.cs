namespace Bot.Matching.Index;

/// <summary>How prominent the words of a reader's rule are in an article.</summary>
internal static class Prominence
{
    /// <summary>The worth of the first place of each word the rule asks for, added up; a headline's word counts 2.5, one of the body 1.</summary>
    public static float Of(ReadOnlySpan<int> program, MatchScratch scratch)
    {
        var sum = 0f;
        for (var at = 0; at < program.Length;)
        {
            switch (program[at])
            {
                case Op.Word or Op.HeadlineWord:
                    sum += Of(program[at + 1], scratch);
                    at += 2;
                    break;
                case Op.Phrase or Op.HeadlinePhrase:
                    sum += Of(program[at + 2], scratch);
                    at += Op.LengthAt(program, at);
                    break;
                case Op.All or Op.Any or Op.Near or Op.HeadlineNear:
                    at += 3;
                    break;
                default:
                    at += Op.LengthAt(program, at);
                    break;
            }
        }

        return sum;
    }

    /// <summary>The worth of a word's first place; 0 where it is not found.</summary>
    public static float Of(int term, MatchScratch scratch) => scratch.Has(term) ? scratch.Worth(term) : 0;
}
