namespace Bot.Topics.Rules;

/// <summary>Every part is required.</summary>
internal sealed record AllNode(IReadOnlyList<RuleNode> Parts) : RuleNode;
