namespace Bot.Matching.Scoring;

/// <summary>A topic's terms in one language, ready to be found.</summary>
/// <param name="Language">BCP 47 primary language.</param>
/// <param name="Counting">The heaviest first, of these the longest: a word counts once, for the first term that covers it.</param>
/// <param name="Excluded">Other senses.</param>
internal sealed record CompiledTerms(string Language, CompiledTerm[] Counting, int[][] Excluded)
{
    /// <summary>Numbers of 64 bits that hold a bit for each counting term.</summary>
    public int BitWords => (Counting.Length + 63) / 64;
}
