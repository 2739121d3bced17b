using Bot.Topics;

namespace Bot.Matching;

/// <summary>A topic an article meets, and why.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Why">The evidence; for a topic met by one it includes, that one's.</param>
internal sealed record TopicFinding(Topic Topic, MatchExplanation Why);
