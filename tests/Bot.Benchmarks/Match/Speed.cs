namespace Bot.Benchmarks.Match;

/// <summary>How fast articles are matched.</summary>
/// <param name="PerSecond">Articles a second on one thread.</param>
/// <param name="PerProcessorSecond">Articles for a second of processor time, collections included: the same where nothing else runs.</param>
/// <param name="Median">Milliseconds for the middle article.</param>
/// <param name="P99">Milliseconds that 99 of 100 articles stay under.</param>
/// <param name="Matches">Rules and topics met by an article on average.</param>
internal sealed record Speed(double PerSecond, double PerProcessorSecond, double Median, double P99, double Matches);
