namespace Bot.Outbox;

/// <summary>Where a row of the outbox stands. Stored by number.</summary>
internal enum MessageState
{
    /// <summary>Waits for its time.</summary>
    Pending = 0,

    /// <summary>Taken by the pump of one epoch.</summary>
    Claimed = 1,

    /// <summary>Telegram said ok.</summary>
    Sent = 2,

    /// <summary>No longer wanted, or its chat is gone.</summary>
    Cancelled = 3,

    /// <summary>Telegram refused it for good; an admin can see and replay it.</summary>
    Dead = 4,

    /// <summary>Tried twice without an answer: it may have arrived, and a third try might make a third copy. Replayable.</summary>
    Unsure = 5,
}
