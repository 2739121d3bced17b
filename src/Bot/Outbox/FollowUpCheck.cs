namespace Bot.Outbox;

/// <summary>Asks, when what follows a message is claimed, what has become of that message.</summary>
internal static class FollowUpCheck
{
    /// <summary>A message under way is settled within moments; its follow-up is asked again after this (milliseconds).</summary>
    public const long Moment = 2000;

    /// <summary>Returns what becomes of a row that cannot follow its message now, or null where it can.</summary>
    /// <param name="message">A row with a target.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static Settlement? Refuse(ClaimedMessage message, long now) => message switch
    {
        { Paused: true, Kind: MessageKind.Notice or MessageKind.Development } => Settlement.Cancelled(message.OutboxId, "the chat is paused"),
        { TargetState: MessageState.Claimed } => Settlement.Back(message.OutboxId, now + Moment),
        // What has not left yet leaves as its story is by then.
        { TargetState: MessageState.Pending } => Settlement.Cancelled(message.OutboxId, "its message has not left yet"),
        { TargetState: not MessageState.Sent } => Settlement.Cancelled(message.OutboxId, "its message was not sent or is forgotten"),
        { TargetMoved: true, Kind: MessageKind.Edit } => Settlement.Cancelled(message.OutboxId, "the chat has moved since"),
        { Kind: MessageKind.Edit, Lane: Lane.BulkEdits, TargetViewedUntil: { } until } when until > now => Settlement.Back(message.OutboxId, until),
        _ => null,
    };
}
