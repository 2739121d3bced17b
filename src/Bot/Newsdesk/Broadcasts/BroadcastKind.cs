namespace Bot.Newsdesk.Broadcasts;

/// <summary>What kind of message a broadcast is. The bot labels it; nobody types it. Stored by number.</summary>
internal enum BroadcastKind
{
    /// <summary>News that cannot wait: for chats that accept breaking news, before everything but replies.</summary>
    Breaking = 0,

    /// <summary>A word about the service: for all active chats, after the news.</summary>
    ServiceNotice = 1,
}
