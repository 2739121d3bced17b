namespace Bot.Articles.Summarising;

/// <summary>Finds the best set of up to three ranked sentences, by trying them all: twenty sentences make 1,350 sets.</summary>
/// <param name="ranking">The sentences.</param>
internal sealed class SentenceChoice(SentenceRanking ranking)
{
    private const int Most = 3;

    private int[] _best = [];
    private double _bestWorth = double.NegativeInfinity;

    /// <summary>The best set that fits into a length, its sentences parted by spaces; empty where not one fits. Longer sentences count for more: the room is there to be used.</summary>
    public IReadOnlyList<Sentence> Fitting(int maxLength) => Best(1, Most, maxLength);

    /// <summary>The best set of exactly so many sentences, one to three; fewer where the article has fewer.</summary>
    public IReadOnlyList<Sentence> Exactly(int count)
    {
        var number = Math.Clamp(count, 1, Math.Min(Most, Math.Max(1, ranking.Candidates.Count)));
        return Best(number, number, int.MaxValue);
    }

    private List<Sentence> Best(int fewest, int most, int maxLength)
    {
        Extend([], 0, 0, 0, fewest, most, maxLength);
        return _best.Select(i => ranking.Candidates[i]).ToList();
    }

    private void Extend(ReadOnlySpan<int> chosen, double worth, int length, int next, int fewest, int most, int maxLength)
    {
        if (chosen.Length >= fewest && chosen.Length > 0 && worth > _bestWorth)
            (_best, _bestWorth) = (chosen.ToArray(), worth);
        if (chosen.Length == most)
            return;
        Span<int> longer = stackalloc int[chosen.Length + 1];
        chosen.CopyTo(longer);
        for (var i = next; i < ranking.Candidates.Count; i++)
        {
            var extent = ranking.Candidates[i].Text.Length;
            var total = length + (chosen.Length > 0 ? 1 : 0) + extent;
            if (total > maxLength)
                continue;
            longer[^1] = i;
            Extend(longer, worth + (ranking.Gain(i, chosen) * (maxLength == int.MaxValue ? 1 : extent)), total, i + 1, fewest, most, maxLength);
        }
    }
}
