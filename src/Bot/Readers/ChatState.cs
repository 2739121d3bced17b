namespace Bot.Readers;

/// <summary>Whether Telegram lets us write to a chat. Stored by number.</summary>
internal enum ChatState
{
    /// <summary>Messages may go there.</summary>
    Active = 0,

    /// <summary>It blocked or removed the bot, or is gone. Subscriptions are kept for its return.</summary>
    Suspended = 1,
}
