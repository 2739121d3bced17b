namespace Bot.Newsdesk.Broadcasts;

/// <summary>Whom a broadcast reaches and what that takes, as it was when it was shown.</summary>
/// <param name="Chats">Chats that will get it.</param>
/// <param name="Skipped">Chats that have the story already.</param>
/// <param name="Silent">Chats where it is night and it makes no sound.</param>
/// <param name="Free">How long it takes at the free rate.</param>
/// <param name="Fast">How long it takes at the paid rate.</param>
/// <param name="Stars">What the paid rate costs at most: 0.1 Star a message (Bot API, allow_paid_broadcast).</param>
/// <param name="Withdrawal">How long it would take to withdraw: edits have no paid rate.</param>
internal sealed record BroadcastReach(long Chats, long Skipped, long Silent, TimeSpan Free, TimeSpan Fast, long Stars, TimeSpan Withdrawal);
