namespace Bot.Benchmarks.Summaries;

/// <summary>ROUGE-N F1: shared runs of N words, lower case, no stemming, no stop words left out.</summary>
internal static class Rouge
{
    /// <summary>The F1 of a summary against a reference, 0 to 1.</summary>
    public static double F1(string summary, string reference, int length)
    {
        var (ours, theirs) = (Count(summary, length), Count(reference, length));
        var shared = ours.Sum(pair => Math.Min(pair.Value, theirs.GetValueOrDefault(pair.Key)));
        if (shared == 0)
            return 0;
        var (precision, recall) = ((double)shared / ours.Values.Sum(), (double)shared / theirs.Values.Sum());
        return 2 * precision * recall / (precision + recall);
    }

    private static Dictionary<string, int> Count(string text, int length)
    {
        var words = Words(text.ToLowerInvariant());
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + length <= words.Count; i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(length));
            counts[run] = counts.GetValueOrDefault(run) + 1;
        }

        return counts;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                words.Add(text[start..i]);
            else
                i++;
        }

        return words;
    }
}
