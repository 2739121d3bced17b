namespace Bot.Emulator.Faults;

/// <summary>The answer of <c>GET /emulator/faults</c>.</summary>
internal sealed record FaultReport(IReadOnlyList<FaultState> Rules, LimitSettings? Limits, long Early);
