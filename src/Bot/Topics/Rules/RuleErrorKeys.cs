namespace Bot.Topics.Rules;

/// <summary>The keys of the readers' texts for what can be wrong with a rule, and the values each fills in.</summary>
internal static class RuleErrorKeys
{
    /// <summary>Nothing typed.</summary>
    public const string Empty = "rule.empty";

    /// <summary>{length}, {most}.</summary>
    public const string TooLong = "rule.too-long";
}
