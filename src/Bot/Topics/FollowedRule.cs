namespace Bot.Topics;

/// <summary>A row of the rules that are followed, each distinct text once.</summary>
internal sealed record FollowedRule
{
    public long RuleId { get; init; }

    public RuleKind Kind { get; init; }

    /// <summary>A topic's slug, or a search in canonical form.</summary>
    public string Text { get; init; } = "";
}
