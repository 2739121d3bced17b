using Bot.Outbox;

namespace Bot.Alerts;

/// <summary>How an alert leaves for every destination of a profile.</summary>
/// <param name="ProfileId">The shared settings.</param>
/// <param name="DueAt">Unix milliseconds.</param>
/// <param name="Kind">Alone, or in a digest.</param>
/// <param name="Lane">Its priority.</param>
internal sealed record ProfileDue(long ProfileId, long DueAt, MessageKind Kind, Lane Lane);
