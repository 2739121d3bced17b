namespace Bot.Stories.Grouping;

/// <summary>How much a term counts by its place and kind, before its rarity. Few, and rounded.</summary>
internal static class TermWeights
{
    /// <summary>In the headline.</summary>
    public const float Headline = 1;

    /// <summary>In the first words of the text.</summary>
    public const float Lead = 0.5f;

    /// <summary>For names and numbers in the words after those.</summary>
    public const float Body = 0.25f;

    /// <summary>How many words are the lead.</summary>
    public const int LeadWords = 40;

    /// <summary>How many words after the lead are looked at.</summary>
    public const int BodyWords = 80;

    /// <summary>An article's terms; what is more counts least and is left out.</summary>
    public const int MostTerms = 40;

    /// <summary>The factor of a kind.</summary>
    public static float Of(TermKind kind) => kind is TermKind.Name or TermKind.Number ? 1.5f : 1;
}
