namespace Bot.Benchmarks.Summaries;

/// <summary>Whether a mean difference over the same articles could be chance.</summary>
internal static class PairedBootstrap
{
    private const int Draws = 10_000;
    private const int Seed = 20_240_403;

    /// <summary>The share of resampled sets of articles in which the first is not better than the second: a one-sided p.</summary>
    public static double P(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var random = new Random(Seed);
        var differences = first.Zip(second, (a, b) => a - b).ToArray();
        var failures = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0.0;
            for (var i = 0; i < differences.Length; i++)
                sum += differences[random.Next(differences.Length)];
            failures += sum <= 0 ? 1 : 0;
        }

        return (double)failures / Draws;
    }
}
