namespace Bot.Topics.Rules;

/// <summary>How large a rule may be.</summary>
internal sealed record RuleLimits
{
    /// <summary>Words, phrases and facts in one rule.</summary>
    public int Terms { get; init; } = 20;

    /// <summary>Length of the text in code points.</summary>
    public int Characters { get; init; } = 200;

    /// <summary>Parentheses inside parentheses.</summary>
    public int Depth { get; init; } = 16;

    public static RuleLimits Default { get; } = new();
}
