namespace Bot.Sources.Feeds.Polling;

/// <summary>An entry a feed has offered before.</summary>
internal sealed record KnownItem
{
    public required string Identity { get; init; }

    /// <summary>Of the entry as found (<see cref="FeedArticle.Hash"/>).</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Whether it was stored without an alert.</summary>
    public bool Quiet { get; init; }
}
