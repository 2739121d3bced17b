namespace Bot.Topics.Rules;

/// <summary>The article's urgency lies between two values, both included. Articles without one never match.</summary>
internal sealed record UrgencyNode(int Least, int Most) : RuleNode;
