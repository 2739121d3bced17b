using System.Diagnostics.CodeAnalysis;

namespace Bot.Topics.Rules;

/// <summary>A rule, or why there is none: exactly one of the two is set.</summary>
internal sealed record RuleParse(Rule? Rule, RuleError? Error)
{
    [MemberNotNullWhen(true, nameof(Rule))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRule => Rule is not null;
}
