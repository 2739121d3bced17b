namespace Bot.Emulator.Faults;

/// <summary>A rule in force and how often it has struck.</summary>
internal sealed record FaultState(FaultRule Rule, long Struck);
