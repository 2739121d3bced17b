namespace Bot.Matching.Scoring;

/// <summary>A topic's terms in one language, ready to be found.</summary>
/// <param name="Counting">The heaviest first, of these the longest: a word counts once, for the first term that covers it.</param>
/// <param name="Excluded">Other senses.</param>
internal sealed record CompiledTerms(CompiledTerm[] Counting, int[][] Excluded);
