using Bot.Topics.Rules;

namespace Bot.Matching.Index;

/// <summary>The words, phrases and facts of a rule that can speak for it.</summary>
internal static class PositiveLeaves
{
    /// <summary>Each leaf in order; those under a NOT only on request.</summary>
    public static IEnumerable<RuleNode> Of(RuleNode node, bool negativesToo = false) => node switch
    {
        AllNode all => all.Parts.SelectMany(part => Of(part, negativesToo)),
        AnyNode any => any.Parts.SelectMany(part => Of(part, negativesToo)),
        NotNode not => negativesToo ? Of(not.Part, negativesToo) : [],
        _ => [node],
    };
}
