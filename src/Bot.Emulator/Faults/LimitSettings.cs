namespace Bot.Emulator.Faults;

/// <summary>Limits the server enforces in sliding windows. A limit of 0 is off.</summary>
internal sealed record LimitSettings
{
    /// <summary>Sends, edits and deletions a second, all chats together.</summary>
    public int OverallPerSecond { get; init; }

    /// <summary>The overall limit of sends with allow_paid_broadcast.</summary>
    public int PaidPerSecond { get; set; } = 1000;

    /// <summary>New messages a second to one chat.</summary>
    public int PerChatPerSecond { get; init; }

    /// <summary>New messages a minute to one group or channel.</summary>
    public int GroupPerMinute { get; init; }

    public LimitMode Mode { get; init; }

    /// <summary>The wait of the penalty mode, in seconds; 0 takes the time until the window has room, 1 at least.</summary>
    public int PenaltySeconds { get; init; }
}
