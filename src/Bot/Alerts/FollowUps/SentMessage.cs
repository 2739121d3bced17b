using Bot.Outbox;

namespace Bot.Alerts.FollowUps;

/// <summary>A message of alerts as it was sent.</summary>
/// <param name="MessageId">Telegram's id.</param>
/// <param name="Kind">An alert or a digest.</param>
/// <param name="SentAt">When (UTC).</param>
/// <param name="Stories">What it carries, in its order.</param>
/// <param name="EditFailed">Its last edit after a change of a story was given up: Telegram would not have it.</param>
internal sealed record SentMessage(int MessageId, MessageKind Kind, DateTimeOffset SentAt, IReadOnlyList<SentStory> Stories, bool EditFailed);
