namespace Bot.Sources.Feeds.Polling;

/// <summary>How much is under way at the same moment. A request that waits costs little; a document being read costs memory.</summary>
internal sealed record PollLimits
{
    /// <summary>Requests to servers that have not shown themselves slow.</summary>
    public int Quick { get; init; } = 64;

    /// <summary>Requests to servers that have; they never take the place of the others.</summary>
    public int Slow { get; init; } = 128;

    /// <summary>A server that has not answered in full by then is slow.</summary>
    public TimeSpan SlowAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Documents read, and held until the intake has taken what they offer.</summary>
    public int Reading { get; init; } = 4;

    /// <summary>A document of more bytes is read alone, for its tree takes many times as much.</summary>
    public int Large { get; init; } = 1024 * 1024;

    /// <summary>Polls whose items wait for the pages behind them; of more, the teasers stay.</summary>
    public int AwaitingPages { get; init; } = 64;
}
