namespace Bot.Sources.Feeds.Polling;

/// <summary>What we know of a feed; one row of the table. Times are UTC milliseconds.</summary>
internal sealed record FeedRow
{
    public long FeedId { get; init; }

    /// <summary>Names it in articles.</summary>
    public required string SourceId { get; init; }

    /// <summary>Where it stands now.</summary>
    public required string Url { get; init; }

    /// <summary>As the feed calls itself.</summary>
    public string? Title { get; init; }

    public FeedOrigin Origin { get; init; }

    public FeedState State { get; init; }

    /// <summary>When it was first read; null until then.</summary>
    public long? BaselineAt { get; init; }

    public long NextPollAt { get; init; }

    /// <summary>The interval it is polled at while all is well.</summary>
    public long IntervalMs { get; init; }

    /// <summary>When the server last answered well.</summary>
    public long? LastReadAt { get; init; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; init; }

    /// <summary>What an administrator should know; null while all is well.</summary>
    public SourceProblem? Problem
    {
        get => LastError is { } detail ? new SourceProblem(ProblemKind ?? SourceProblemKind.Other, detail) : null;
        init => (ProblemKind, LastError) = (value?.Kind, value?.Detail);
    }

    /// <summary>The kind of <see cref="Problem"/>, as it is stored.</summary>
    public SourceProblemKind? ProblemKind { get; init; }

    /// <summary>The detail of <see cref="Problem"/>, as it is stored; null while all is well.</summary>
    public string? LastError { get; init; }

    public string? Etag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>Whether the page behind an item that carries only a teaser is read.</summary>
    public bool FullText { get; init; }

    /// <summary>The name it is shown by: its own, with the one it has in articles; else that alone.</summary>
    public string Name => Title is null ? SourceId : $"{Title} ({SourceId})";
}
