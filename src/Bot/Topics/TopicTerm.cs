namespace Bot.Topics;

/// <summary>A term that speaks for a topic (or, with a negative weight, against it).</summary>
/// <param name="Pattern">The words to find.</param>
/// <param name="Weight">What one plain occurrence in the body adds to the score.</param>
/// <param name="Near">When not empty, an occurrence counts only if one of these stands in the same sentence.</param>
internal sealed record TopicTerm(TermPattern Pattern, double Weight, IReadOnlyList<TermPattern> Near)
{
    /// <summary>The weight of a term that is almost certainly about the topic.</summary>
    public const double Strong = 3;

    /// <summary>The weight of a term that counts only beside another.</summary>
    public const double Beside = 2;

    /// <summary>The weight of a typical but shared word.</summary>
    public const double Weak = 1;

    /// <summary>The weight of a word of another subject.</summary>
    public const double Against = -1.5;
}
