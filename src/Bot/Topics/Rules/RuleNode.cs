namespace Bot.Topics.Rules;

/// <summary>A part of a rule.</summary>
internal abstract record RuleNode;
