namespace Bot.Topics.Rules;

/// <summary>What the part finds must stand in the headline.</summary>
internal sealed record HeadlineNode(RuleNode Part) : RuleNode;
