namespace Bot.Matching.Scoring;

/// <summary>What speaks for a topic in an article.</summary>
/// <param name="Value">All evidence added up.</param>
/// <param name="IsMention">It is at least mentioned.</param>
/// <param name="IsMain">It is the main subject.</param>
internal readonly record struct TopicScore(double Value, bool IsMention, bool IsMain);
