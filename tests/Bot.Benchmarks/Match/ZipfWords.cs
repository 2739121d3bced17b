namespace Bot.Benchmarks.Match;

/// <summary>Draws words as a language does: the word of rank r in proportion to 1/r, and rare words more rarely still.</summary>
internal sealed class ZipfWords
{
    private readonly IReadOnlyList<string> _words;
    private readonly double[] _upTo;

    /// <summary>Weighs the words in the order given.</summary>
    /// <param name="words">The commonest first.</param>
    /// <param name="steepFrom">The rank from which a word's share falls with the square of its rank, as it does in texts of many hands; the number of words where it never does.</param>
    public ZipfWords(IReadOnlyList<string> words, int steepFrom)
    {
        _words = words;
        _upTo = new double[words.Count];
        var sum = 0.0;
        for (var rank = 1; rank <= words.Count; rank++)
            _upTo[rank - 1] = sum += rank <= steepFrom ? 1.0 / rank : steepFrom / ((double)rank * rank);
    }

    /// <summary>A word by its frequency, passing over the commonest <paramref name="skipped"/>.</summary>
    public string Next(Random random, int skipped = 0)
    {
        var least = skipped == 0 ? 0 : _upTo[skipped - 1];
        var at = Array.BinarySearch(_upTo, least + (random.NextDouble() * (_upTo[^1] - least)));
        return _words[Math.Min(at < 0 ? ~at : at, _words.Count - 1)];
    }
}
