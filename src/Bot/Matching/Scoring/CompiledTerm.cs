namespace Bot.Matching.Scoring;

/// <summary>A topic's term, ready to be found.</summary>
/// <param name="Text">As the editor wrote it.</param>
/// <param name="Program">The compiled pattern.</param>
/// <param name="Weight">What one plain occurrence adds.</param>
/// <param name="Near">Compiled patterns, one of which must stand in the same sentence; empty where none need.</param>
internal sealed record CompiledTerm(string Text, int[] Program, double Weight, int[][] Near);
