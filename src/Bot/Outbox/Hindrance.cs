namespace Bot.Outbox;

/// <summary>What keeps messages from leaving.</summary>
internal enum Hindrance
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is no connection to Telegram.</summary>
    Unreachable,

    /// <summary>Telegram does not know the token.</summary>
    Unauthorized,

    /// <summary>Messages cannot be claimed: the database refuses to write.</summary>
    NoClaims,
}
