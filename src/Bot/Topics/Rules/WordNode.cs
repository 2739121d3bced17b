namespace Bot.Topics.Rules;

/// <summary>One word.</summary>
internal sealed record WordNode(WordPattern Word) : RuleNode;
