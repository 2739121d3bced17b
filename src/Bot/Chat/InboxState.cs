namespace Bot.Chat;

/// <summary>Where an update stands. Stored by number.</summary>
internal enum InboxState
{
    /// <summary>Not yet handled.</summary>
    Waiting = 0,

    /// <summary>It had its effect, once.</summary>
    Done = 1,

    /// <summary>It could not be handled after several attempts; kept for people to look at.</summary>
    SetAside = 2,
}
