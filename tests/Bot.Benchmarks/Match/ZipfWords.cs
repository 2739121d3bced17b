namespace Bot.Benchmarks.Match;

/// <summary>An invented vocabulary in which the word of rank r is used in proportion to 1/r, as in any language.</summary>
internal sealed class ZipfWords
{
    private static readonly string[] Syllables =
        "ba be bi bo ca ce co da de di do fa fe fo ga ge go ha he ho ja ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se so ta te ti to va ve vo wa we za ter con tra per min sta pol dis lan mar".Split(' ');

    private static readonly string[] Endings = ["", "", "", "n", "r", "t", "s", "s", "ed", "ing", "al", "ion", "ment"];

    private readonly string[] _words;
    private readonly double[] _upTo;

    /// <summary>Invents <paramref name="count"/> words.</summary>
    public ZipfWords(int count, int seed)
    {
        var random = new Random(seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
            words.Add(Invent(random));
        _words = [.. words];
        _upTo = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            _upTo[rank] = sum += 1.0 / (rank + 1);
    }

    /// <summary>A word by its frequency, passing over the commonest <paramref name="skipped"/>.</summary>
    public string Next(Random random, int skipped = 0)
    {
        var least = skipped == 0 ? 0 : _upTo[skipped - 1];
        var at = Array.BinarySearch(_upTo, least + (random.NextDouble() * (_upTo[^1] - least)));
        return _words[Math.Min(at < 0 ? ~at : at, _words.Length - 1)];
    }

    private static string Invent(Random random)
    {
        var syllables = random.Next(1, 5);
        return string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)])) + Endings[random.Next(Endings.Length)];
    }
}
