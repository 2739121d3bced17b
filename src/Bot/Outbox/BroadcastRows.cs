namespace Bot.Outbox;

/// <summary>What all rows of a broadcast have in common.</summary>
/// <param name="BroadcastId">The broadcast.</param>
/// <param name="Form">A broadcast or a copy.</param>
/// <param name="Lane">Their priority.</param>
/// <param name="Contents">What they show.</param>
/// <param name="Paid">At the paid rate.</param>
internal sealed record BroadcastRows(long BroadcastId, MessageKind Form, Lane Lane, SharedContents Contents, bool Paid);
