namespace Bot.Articles.Summarising;

/// <summary>Finds the best set of up to three ranked sentences, by trying them all: twenty sentences make 1,350 sets.</summary>
/// <param name="ranking">The sentences.</param>
internal sealed class SentenceChoice(SentenceRanking ranking)
{
    private const int Most = 3;

    private readonly int[] _best = new int[Most];
    private int _bestCount;
    private double _bestWorth = double.NegativeInfinity;

    /// <summary>The best set that fits into a length, its sentences parted by spaces; empty where not one fits. Longer sentences count for more: the room is there to be used.</summary>
    public IEnumerable<Sentence> Fitting(int maxLength) => Best(1, Most, maxLength);

    /// <summary>The best set of exactly so many sentences, one to three; fewer where the article has fewer.</summary>
    public IEnumerable<Sentence> Exactly(int count)
    {
        var number = Math.Clamp(count, 1, Math.Min(Most, Math.Max(1, ranking.Candidates.Count)));
        return Best(number, number, int.MaxValue);
    }

    private IEnumerable<Sentence> Best(int fewest, int most, int maxLength)
    {
        Extend(stackalloc int[Most], 0, 0, 0, fewest, most, maxLength);
        return _best.Take(_bestCount).Select(i => ranking.Candidates[i]);
    }

    private void Extend(Span<int> chosen, int count, double worth, int length, int fewest, int most, int maxLength)
    {
        if (count >= fewest && worth > _bestWorth)
        {
            chosen[..count].CopyTo(_best);
            (_bestCount, _bestWorth) = (count, worth);
        }

        if (count == most)
            return;
        for (var i = count == 0 ? 0 : chosen[count - 1] + 1; i < ranking.Candidates.Count; i++)
        {
            var extent = ranking.Candidates[i].Length;
            var total = length + (count > 0 ? 1 : 0) + extent;
            if (total > maxLength)
                continue;
            chosen[count] = i;
            Extend(chosen, count + 1, worth + (ranking.Gain(i, chosen[..count]) * (maxLength == int.MaxValue ? 1 : extent)), total, fewest, most, maxLength);
        }
    }
}
