namespace Bot.Matching.Text;

/// <summary>What an occurrence is worth by where it stands. A topic's weights are for a plain occurrence in the body, worth 1.</summary>
internal static class PlaceWorth
{
    public const float Headline = 2.5f;
    public const float Lead = 1.5f;
    public const float Dateline = 1f;

    /// <summary>Inside quotation marks of the body: what somebody said in passing.</summary>
    public const float Quoted = 0.4f;

    /// <summary>Sentences of the body that are its lead.</summary>
    public const int LeadSentences = 2;

    /// <summary>Words of the body that are its lead at most.</summary>
    public const int LeadWords = 60;

    private const int FullUntil = 150;
    private const int HalfFrom = 600;

    /// <summary>The worth of the body's word number <paramref name="index"/>: 1 at first, falling slowly to a half.</summary>
    public static float Body(int index) => index switch
    {
        <= FullUntil => 1f,
        >= HalfFrom => 0.5f,
        _ => 1f - (0.5f * (index - FullUntil) / (HalfFrom - FullUntil)),
    };
}
