namespace Bot.Alerts;

/// <summary>What one chunk of a plan came to.</summary>
/// <param name="Alerts">Alerts that are new.</param>
/// <param name="LastDestination">Destinations up to this key are planned now.</param>
/// <param name="IsFull">The chunk took as many as it may, and ends within the keys it looked at.</param>
internal readonly record struct PlannedChunk(int Alerts, long LastDestination, bool IsFull);
