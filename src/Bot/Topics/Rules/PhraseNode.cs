namespace Bot.Topics.Rules;

/// <summary>Words side by side, in order, within one sentence.</summary>
internal sealed record PhraseNode(IReadOnlyList<WordPattern> Words) : RuleNode;
