namespace Bot.Sources.Fetching;

/// <summary>What a fetch gave.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Problem">What an administrator should know; null where it went well.</param>
internal sealed record FetchResult(FetchOutcome Outcome, SourceProblem? Problem = null)
{
    /// <summary>The body after decompression; empty unless there is content.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The declared charset.</summary>
    public string? Charset { get; init; }

    /// <summary>The declared media type.</summary>
    public string? MediaType { get; init; }

    /// <summary>The address that answered.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where it stands from now on, when every redirect on the way was permanent (301, 308); null where nothing moved.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The validator to send next time.</summary>
    public string? ETag { get; init; }

    /// <summary>The date to send next time.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server asks us to stay away.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the server says its answer stays fresh.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>The HTTP status; null where there was none.</summary>
    public int? Status { get; init; }
}
