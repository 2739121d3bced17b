namespace Bot.Emulator.Faults;

/// <summary>
/// One thing that goes wrong: which calls it strikes and how. Absent conditions match everything. The first rule that
/// strikes decides.
/// </summary>
internal sealed record FaultRule
{
    public string? Name { get; init; }

    /// <summary>Method names in any case; empty means every method that writes to a chat.</summary>
    public IReadOnlyList<string> Methods { get; set; } = [];

    /// <summary>Chat ids; empty means every chat.</summary>
    public IReadOnlyList<long> Chats { get; set; } = [];

    /// <summary>Part of the matching calls or chats, 0 to 1, drawn from <see cref="Seed"/>.</summary>
    public double Share { get; set; } = 1;

    public FaultSpread By { get; init; }

    public int Seed { get; set; } = 1;

    /// <summary>How many calls it may strike; null for no end.</summary>
    public long? Times { get; init; }

    /// <summary>How many matching calls pass before the first can be struck.</summary>
    public long Skip { get; init; }

    public FaultKind Kind { get; init; }

    /// <summary>The error code and HTTP status, 400 to 599.</summary>
    public int Status { get; set; } = 500;

    /// <summary>Telegram's words; "{retry_after}" stands for the wait. Null takes the usual words of the status.</summary>
    public string? Description { get; init; }

    /// <summary>A wait in seconds, drawn between this and <see cref="RetryAfterMax"/>.</summary>
    public int? RetryAfter { get; init; }

    public int? RetryAfterMax { get; init; }

    public FaultHold Hold { get; init; }

    public long? MigrateToChatId { get; init; }

    /// <summary>Sent instead of JSON, as a proxy's error page is.</summary>
    public string? Body { get; init; }

    /// <summary>Milliseconds before anything else happens, drawn between this and <see cref="DelayMaxMs"/>.</summary>
    public int DelayMs { get; init; }

    public int? DelayMaxMs { get; init; }
}
