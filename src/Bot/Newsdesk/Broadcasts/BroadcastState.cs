namespace Bot.Newsdesk.Broadcasts;

/// <summary>Where a broadcast stands. Stored by number; those from sending to stopping are taken on after a restart.</summary>
internal enum BroadcastState
{
    /// <summary>Shown to its author and not sent.</summary>
    Draft = 0,

    /// <summary>Its rows are being put into the outbox, and leave as they are.</summary>
    Sending = 1,

    /// <summary>All rows are in the outbox; some have not left yet.</summary>
    Delivering = 2,

    /// <summary>Held by an admin.</summary>
    Paused = 3,

    /// <summary>What has not left is being taken back.</summary>
    Stopping = 4,

    /// <summary>Over; the report stands.</summary>
    Done = 5,

    /// <summary>Given up before it was sent.</summary>
    Cancelled = 6,

    /// <summary>Its author asked the other admins to send it.</summary>
    Asked = 7,

    /// <summary>A correction whose text is still to be written.</summary>
    Unwritten = 8,
}
