namespace Bot.Topics;

/// <summary>A destination follows a rule.</summary>
internal sealed record Subscription
{
    public long RuleId { get; init; }

    public RuleKind Kind { get; init; }

    /// <summary>A topic's slug, or a search in canonical form.</summary>
    public string Text { get; init; } = "";

    public SubscriptionScope Scope { get; init; }
}
