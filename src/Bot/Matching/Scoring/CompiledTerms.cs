namespace Bot.Matching.Scoring;

/// <summary>A topic's terms in one language, ready to be found.</summary>
internal sealed record CompiledTerms(CompiledTerm[] Counting, int[][] Excluded);
