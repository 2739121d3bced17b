namespace Bot.Alerts;

/// <summary>Keys of destinations: beyond <paramref name="After"/>, up to and with <paramref name="Last"/>.</summary>
internal sealed record KeyRange(long After, long Last);
