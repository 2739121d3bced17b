namespace Bot.Newsdesk.Corrections;

/// <summary>Has a changed story taken on at once.</summary>
/// <param name="Raise">May be called at any time and does not wait.</param>
internal sealed record StoryDeskSignal(Action Raise);
