namespace Bot.Topics.Rules;

/// <summary>What a part needs an article to have.</summary>
internal static class Positive
{
    /// <summary>True when no article without at least one of its words or facts can meet the part.</summary>
    public static bool Requires(RuleNode node) => node switch
    {
        AllNode all => all.Parts.Any(Requires),
        AnyNode any => any.Parts.All(Requires),
        NotNode { Part: NotNode inner } => Requires(inner.Part),
        NotNode => false,
        HeadlineNode headline => Requires(headline.Part),
        _ => true,
    };

    /// <summary>True when what it finds stands at a place in the text, so that distances can be measured.</summary>
    public static bool HasPlace(RuleNode node) => node switch
    {
        WordNode or PhraseNode or CompoundNode => true,
        AnyNode any => any.Parts.All(HasPlace),
        _ => false,
    };
}
