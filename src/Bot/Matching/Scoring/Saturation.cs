namespace Bot.Matching.Scoring;

/// <summary>Repeated mentions help, but less and less.</summary>
internal static class Saturation
{
    /// <summary>No term counts for more than this many plain occurrences.</summary>
    public const double Most = 2.5;

    private const double Halfway = 1.5;

    /// <summary>One plain occurrence gives 1; more approach <see cref="Most"/>.</summary>
    public static double Of(double worth) => Most * worth / (worth + Halfway);
}
