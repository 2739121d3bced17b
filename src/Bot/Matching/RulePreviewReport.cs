using Bot.Articles;

namespace Bot.Matching;

/// <summary>What a rule would have sent.</summary>
/// <param name="Met">The articles, in the order they were looked at.</param>
/// <param name="ADay">How many a day.</param>
/// <param name="Noisiest">The rule's words by how many of these articles have them, most first.</param>
/// <param name="IsMuch">So many that once a day is the better choice.</param>
internal sealed record RulePreviewReport(IReadOnlyList<Article> Met, double ADay, IReadOnlyList<TermNoise> Noisiest, bool IsMuch);
