namespace Bot.Benchmarks.Stories;

/// <summary>How well groups agree with labels: B³ (Bagga and Baldwin) by article, and precision and recall of pairs.</summary>
internal sealed record ClusterScores(double Precision, double Recall, double PairPrecision, double PairRecall, int Groups)
{
    /// <summary>The harmonic mean of B³ precision and recall.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The harmonic mean of pair precision and recall.</summary>
    public double PairF1 => PairPrecision + PairRecall == 0 ? 0 : 2 * PairPrecision * PairRecall / (PairPrecision + PairRecall);

    /// <summary>Compares groups with labels, article by article.</summary>
    public static ClusterScores Of<TGroup>(IReadOnlyList<string> labels, IReadOnlyList<TGroup> groups)
        where TGroup : notnull
    {
        var together = labels.Zip(groups).CountBy(pair => pair).ToDictionary();
        var labelled = labels.CountBy(label => label).ToDictionary();
        var grouped = groups.CountBy(group => group).ToDictionary();
        var right = together.Values.Sum(Pairs);
        return new ClusterScores(
            together.Sum(both => (double)both.Value * both.Value / grouped[both.Key.Second]) / labels.Count,
            together.Sum(both => (double)both.Value * both.Value / labelled[both.Key.First]) / labels.Count,
            right / Math.Max(1, grouped.Values.Sum(Pairs)),
            right / Math.Max(1, labelled.Values.Sum(Pairs)),
            grouped.Count);
    }

    private static double Pairs(int members) => members * (members - 1) / 2.0;
}
