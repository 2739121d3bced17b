namespace Bot.Outbox;

/// <summary>How far a broadcast is.</summary>
/// <param name="Delivered">Telegram said ok.</param>
/// <param name="Blocked">Chats that are gone, paused since, or blocked the bot; for edits, messages that are not there any more.</param>
/// <param name="Failed">Refused by Telegram for good.</param>
/// <param name="Unsure">Nobody knows whether they arrived.</param>
/// <param name="Stopped">Taken back before they left.</param>
/// <param name="Waiting">Still to leave, or leaving.</param>
/// <param name="Twice">Of the delivered, those that may have arrived twice: a first try had no answer.</param>
internal sealed record BroadcastTally(long Delivered, long Blocked, long Failed, long Unsure, long Stopped, long Waiting, long Twice)
{
    /// <summary>No rows.</summary>
    public static BroadcastTally Zero { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>All rows.</summary>
    public long Total => Delivered + Blocked + Failed + Unsure + Stopped + Waiting;

    /// <summary>Rows whose end is known.</summary>
    public long Settled => Total - Waiting;

    /// <summary>Counts both.</summary>
    public BroadcastTally Plus(BroadcastTally other) => new(
        Delivered + other.Delivered,
        Blocked + other.Blocked,
        Failed + other.Failed,
        Unsure + other.Unsure,
        Stopped + other.Stopped,
        Waiting + other.Waiting,
        Twice + other.Twice);
}
