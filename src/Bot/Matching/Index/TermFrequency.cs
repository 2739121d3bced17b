namespace Bot.Matching.Index;

/// <summary>Estimates how common terms are: by the articles seen so far, else by the rules that use them, for people follow what is written about.</summary>
internal static class TermFrequency
{
    private const int RuleWeight = 1;
    private const int ArticleWeight = 1024;

    /// <summary>An estimate for all terms from a whole set of rules.</summary>
    public static Func<int, long> Of(Vocabulary vocabulary, ReadOnlySpan<int> programs, ReadOnlySpan<int> starts)
    {
        var uses = new int[vocabulary.Count];
        for (var slot = 0; slot + 1 < starts.Length; slot++)
            Count(programs[starts[slot]..starts[slot + 1]], uses);
        return term => ((long)uses[term] * RuleWeight) + Seen(vocabulary, term);
    }

    /// <summary>An estimate from articles alone.</summary>
    public static Func<int, long> Of(Vocabulary vocabulary) => term => Seen(vocabulary, term);

    private static long Seen(Vocabulary vocabulary, int term) => (long)vocabulary.SeenIn(term) * ArticleWeight;

    private static void Count(ReadOnlySpan<int> program, int[] uses)
    {
        for (var at = 0; at < program.Length;)
        {
            switch (program[at])
            {
                case Op.Word or Op.HeadlineWord or Op.Topic:
                    uses[program[at + 1]]++;
                    at += 2;
                    break;
                case Op.Phrase or Op.HeadlinePhrase:
                    foreach (var term in program.Slice(at + 2, program[at + 1]))
                        uses[term]++;
                    at += Op.LengthAt(program, at);
                    break;
                case Op.Not:
                    at += 2;
                    break;
                default:
                    at += 3;
                    break;
            }
        }
    }
}
