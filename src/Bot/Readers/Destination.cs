namespace Bot.Readers;

/// <summary>Where messages go: a chat, or a forum topic of a chat.</summary>
internal sealed record Destination
{
    public long DestinationId { get; init; }

    /// <summary>Telegram's id of the chat.</summary>
    public long ChatId { get; init; }

    /// <summary>Telegram's <c>message_thread_id</c>; 0 where the chat has no topics.</summary>
    public int ThreadId { get; init; }

    /// <summary>Its delivery settings, shared with every destination that has the same.</summary>
    public long ProfileId { get; init; }

    /// <summary>Asked for silence by /stop: nothing but answers goes there.</summary>
    public bool Paused { get; init; }
}
