namespace Bot.Matching;

/// <summary>An article meets a rule.</summary>
/// <param name="RuleId">As given to <see cref="RuleIndex"/>.</param>
/// <param name="Score">For a topic, its evidence added up; for a reader's rule, how prominent its words are.</param>
/// <param name="MainSubject">The article is about it, not only mentioning it: the score reaches the topic's threshold. A reader's rule of words always is; one that names topics is when they all are.</param>
internal readonly record struct RuleMatch(long RuleId, float Score, bool MainSubject);
