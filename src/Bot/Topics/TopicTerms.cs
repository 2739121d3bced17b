namespace Bot.Topics;

/// <summary>A topic's terms in one language.</summary>
/// <param name="Counting">Terms whose occurrences add to the score, or take from it where the weight is negative.</param>
/// <param name="Excluded">Other senses: words covered by one of these count for nothing.</param>
internal sealed record TopicTerms(IReadOnlyList<TopicTerm> Counting, IReadOnlyList<TermPattern> Excluded);
