using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Matching.Index;

/// <summary>The topics a rule names.</summary>
internal static class TopicsOf
{
    /// <summary>Each topic the rule names, be it under a NOT, with those it includes.</summary>
    public static IEnumerable<Topic> Rule(Rule rule, TopicCatalogue catalogue) =>
        PositiveLeaves.Of(rule.Root, negativesToo: true)
            .OfType<FieldNode>()
            .Where(field => field.Field == RuleField.Topic)
            .SelectMany(field => catalogue.WithDescendants(field.Value))
            .Distinct(StringComparer.Ordinal)
            .Select(catalogue.Find)
            .OfType<Topic>();
}
