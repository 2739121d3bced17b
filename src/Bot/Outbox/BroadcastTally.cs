namespace Bot.Outbox;

/// <summary>How far a broadcast is.</summary>
/// <param name="Delivered">Telegram said ok.</param>
/// <param name="Blocked">Chats that are gone, paused since, or blocked the bot.</param>
/// <param name="Failed">Refused by Telegram for good.</param>
/// <param name="Unsure">Nobody knows whether they arrived.</param>
/// <param name="Stopped">Taken back before they left.</param>
/// <param name="Waiting">Still to leave, or leaving.</param>
internal sealed record BroadcastTally(long Delivered, long Blocked, long Failed, long Unsure, long Stopped, long Waiting)
{
    /// <summary>All rows.</summary>
    public long Total => Delivered + Blocked + Failed + Unsure + Stopped + Waiting;
}
