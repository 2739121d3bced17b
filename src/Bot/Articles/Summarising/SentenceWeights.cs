namespace Bot.Articles.Summarising;

/// <summary>How much each property of a sentence counts. Set by hand and rounded; the ranking changes little when any of them is moved by half.</summary>
internal static class SentenceWeights
{
    /// <summary>For standing early; falls by e every eight sentences or so.</summary>
    public const double Position = 0.7;

    /// <summary>How fast that falls a sentence.</summary>
    public const double PositionDecay = 0.12;

    /// <summary>For the very first sentence, the lead.</summary>
    public const double Lead = 0.5;

    /// <summary>For sharing all the headline's telling words.</summary>
    public const double Headline = 2;

    /// <summary>For words that many sentences of the article use.</summary>
    public const double Centrality = 1;

    /// <summary>What every sentence is worth.</summary>
    public const double Base = 1;

    /// <summary>Against somebody's words.</summary>
    public const double Quote = 0.4;

    /// <summary>Against a question.</summary>
    public const double Question = 0.5;

    /// <summary>Against a sentence of less than <see cref="FewWords"/> words.</summary>
    public const double Short = 1;

    /// <summary>What counts as short.</summary>
    public const int FewWords = 8;

    /// <summary>Against saying again what a chosen sentence says.</summary>
    public const double Repetition = 0.5;

    /// <summary>Against leaning on a sentence that is not chosen: never worth it.</summary>
    public const double LeansBack = 5;
}
