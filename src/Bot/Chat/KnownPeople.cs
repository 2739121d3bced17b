namespace Bot.Chat;

/// <summary>Accounts of Telegram's own that stand for no person (Bot API, "sender_chat", "is_automatic_forward").</summary>
internal static class KnownPeople
{
    /// <summary>@GroupAnonymousBot: an admin who speaks as the group.</summary>
    public const long AnonymousAdmin = 1087968824;

    /// <summary>@Channel_Bot: somebody who speaks as a channel.</summary>
    public const long ChannelBot = 136817688;

    /// <summary>Telegram's service account: posts forwarded from a linked channel.</summary>
    public const long Telegram = 777000;
}
