using Bot.Topics.Rules;

namespace Bot.Topics;

/// <summary>One term of a topic: words that stand side by side in one sentence.</summary>
/// <param name="Text">As the editor wrote it.</param>
/// <param name="Node">The same, parsed: a word, a phrase or a compound.</param>
internal sealed record TermPattern(string Text, RuleNode Node);
