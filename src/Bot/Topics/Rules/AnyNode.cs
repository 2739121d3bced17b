namespace Bot.Topics.Rules;

/// <summary>One of the parts is enough.</summary>
internal sealed record AnyNode(IReadOnlyList<RuleNode> Parts) : RuleNode;
