namespace Bot.Newsdesk.Broadcasts;

/// <summary>Has a broadcast that was begun or changed carried on at once.</summary>
/// <param name="Raise">May be called at any time and does not wait.</param>
internal sealed record BroadcastSignal(Action Raise);
