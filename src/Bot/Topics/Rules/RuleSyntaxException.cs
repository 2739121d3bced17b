namespace Bot.Topics.Rules;

/// <summary>Carries an error out of the reading of a rule; never leaves <see cref="RuleParser"/>.</summary>
internal sealed class RuleSyntaxException(RuleError error) : Exception(error.Message)
{
    public RuleError Error { get; } = error;
}
