namespace Bot.Newsdesk.Feeds;

/// <summary>Has what was added or resumed polled at once.</summary>
/// <param name="Raise">May be called at any time and does not wait.</param>
internal sealed record SourceSignal(Action Raise);
