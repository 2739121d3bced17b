namespace Bot.Topics.Rules;

/// <summary>Words typed with hyphens: found side by side, with or without the hyphen, or written as one word.</summary>
internal sealed record CompoundNode(IReadOnlyList<WordPattern> Words) : RuleNode;
