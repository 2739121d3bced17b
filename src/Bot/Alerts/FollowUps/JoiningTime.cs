namespace Bot.Alerts.FollowUps;

/// <summary>How long a source that joins a story waits for others, so that one edit of the messages that were sent names them all.</summary>
internal sealed record JoiningTime(TimeSpan Time);
