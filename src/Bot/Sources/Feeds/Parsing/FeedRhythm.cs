namespace Bot.Sources.Feeds.Parsing;

/// <summary>How often a feed asks to be read.</summary>
/// <param name="TimeToLive">RSS <c>ttl</c>.</param>
/// <param name="Update">The syndication module's period divided by its frequency.</param>
internal sealed record FeedRhythm(TimeSpan? TimeToLive, TimeSpan? Update)
{
    /// <summary>No wish.</summary>
    public static FeedRhythm None { get; } = new(null, null);
}
