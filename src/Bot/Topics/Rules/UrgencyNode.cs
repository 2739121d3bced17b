namespace Bot.Topics.Rules;

/// <summary>The article's urgency lies between two values, both included. Articles without one never match.</summary>
internal sealed record UrgencyNode(int Least, int Most) : RuleNode
{
    /// <summary>The most urgent, as in ninjs.</summary>
    public const int Highest = 1;

    /// <summary>The least urgent.</summary>
    public const int Lowest = 9;
}
