namespace Bot.Emulator.Api.Control;

/// <summary>The answer of <c>GET /emulator/statistics</c>. Code 0 in answers counts those a fault withheld.</summary>
internal sealed record Statistics
{
    public required int Chats { get; init; }
    public required int People { get; init; }
    public required long Sends { get; init; }
    public required int PendingUpdates { get; init; }
    public required int PollsOpen { get; init; }

    /// <summary>Calls that came to a chat before the wait of a 429 was over.</summary>
    public required long Early { get; init; }

    public required IReadOnlyDictionary<string, long> Calls { get; init; }
    public required IReadOnlyDictionary<int, long> Answers { get; init; }

    /// <summary>Seconds since the start, on the clock of the record of sends.</summary>
    public required double Seconds { get; init; }
}
