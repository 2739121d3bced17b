namespace Bot.Emulator.Faults;

/// <summary>The body of <c>POST /emulator/faults</c>.</summary>
internal sealed record FaultRequest
{
    public IReadOnlyList<FaultRule> Rules { get; set; } = [];

    public LimitSettings? Limits { get; init; }

    /// <summary>Seconds during which connections are refused, from now.</summary>
    public double RefuseSeconds { get; init; }

    /// <summary>Whether these take the place of what is in force instead of joining it.</summary>
    public bool Replace { get; init; }
}
