namespace Bot.Newsdesk.Broadcasts;

/// <summary>What a broadcast does. Stored by number.</summary>
internal enum BroadcastPurpose
{
    /// <summary>Sends a message.</summary>
    Message = 0,

    /// <summary>Gives the messages of its parent another text.</summary>
    Correction = 1,

    /// <summary>Takes the text of its parent's messages away.</summary>
    Withdrawal = 2,
}
