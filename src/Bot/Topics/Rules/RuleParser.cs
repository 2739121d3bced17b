namespace Bot.Topics.Rules;

/// <summary>Reads what a person typed as a rule.</summary>
internal static class RuleParser
{
    /// <summary>Parses a rule. Never throws, and takes time in proportion to <see cref="RuleLimits.Characters"/>, not to the text.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="catalogue">Where given, <c>topic:</c> takes any name of a topic and unknown ones are errors.</param>
    /// <param name="limits">How large a rule may be; <see cref="RuleLimits.Default"/> where not given.</param>
    public static RuleParse Parse(string text, TopicCatalogue? catalogue = null, RuleLimits? limits = null)
    {
        limits ??= RuleLimits.Default;
        if (RuleTextCheck.Problem(text, limits) is { } problem)
            return new RuleParse(Rule: null, problem);
        try
        {
            var reader = new RuleReader(text, catalogue, limits);
            var root = RuleNormal.Of(reader.ReadAll());
            if (reader.Terms > limits.Terms)
                return new RuleParse(Rule: null, RuleErrors.TooManyTerms(reader.Terms, limits.Terms));
            return new RuleParse(new Rule(root, CanonicalText.Whole(root), reader.Terms), Error: null);
        }
        catch (RuleSyntaxException wrong)
        {
            return new RuleParse(Rule: null, wrong.Error);
        }
    }
}
