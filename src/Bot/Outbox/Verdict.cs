namespace Bot.Outbox;

/// <summary>What the second look at a claimed alert decided.</summary>
internal readonly record struct Verdict
{
    /// <summary>It is not wanted any more, and why.</summary>
    public string? CancelReason { get; private init; }

    /// <summary>It is early: not before this instant (Unix milliseconds).</summary>
    public long? NotBefore { get; private init; }

    /// <summary>An early one is part of the digest from now on.</summary>
    public bool ToDigest { get; private init; }

    /// <summary>It may leave: the article that speaks for its story now.</summary>
    public long ArticleId { get; private init; }

    /// <summary>It may leave: the rules by which it is wanted.</summary>
    public IReadOnlyList<long> Rules { get; private init; }

    /// <summary>It may leave: the message it answers, for a chat that follows what it is related to; 0: none.</summary>
    public int Answers { get; init; }

    /// <summary>It may leave.</summary>
    public bool IsKept => CancelReason is null && NotBefore is null;

    /// <summary>It may leave within this limit; null: without one.</summary>
    public Allowance? Allowance { get; init; }

    public static Verdict Keep(long articleId, IReadOnlyList<long> rules) => new() { ArticleId = articleId, Rules = rules };

    public static Verdict Cancel(string reason) => new() { CancelReason = reason, Rules = [] };

    public static Verdict Wait(DateTimeOffset until, bool toDigest) =>
        new() { NotBefore = until.ToUnixTimeMilliseconds(), ToDigest = toDigest, Rules = [] };
}
