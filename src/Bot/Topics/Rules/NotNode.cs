namespace Bot.Topics.Rules;

/// <summary>The part must not be found.</summary>
internal sealed record NotNode(RuleNode Part) : RuleNode;
