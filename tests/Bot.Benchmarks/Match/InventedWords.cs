namespace Bot.Benchmarks.Match;

/// <summary>Words no language has, with endings that inflect.</summary>
internal static class InventedWords
{
    private static readonly string[] Syllables =
        "ba be bi bo ca ce co da de di do fa fe fo ga ge go ha he ho ja ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se so ta te ti to va ve vo wa we za ter con tra per min sta pol dis lan mar".Split(' ');

    private static readonly string[] Endings = ["", "", "", "n", "r", "t", "s", "s", "ed", "ing", "al", "ion", "ment"];

    /// <summary>So many words, no two alike.</summary>
    public static IReadOnlyList<string> Make(int count, int seed)
    {
        var random = new Random(seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
            words.Add(Invent(random));
        return [.. words];
    }

    private static string Invent(Random random)
    {
        var syllables = random.Next(1, 5);
        return string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)])) + Endings[random.Next(Endings.Length)];
    }
}
