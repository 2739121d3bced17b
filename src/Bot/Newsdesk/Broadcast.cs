using Bot.Outbox;

namespace Bot.Newsdesk;

/// <summary>An admin's message to everyone who accepts breaking news.</summary>
internal sealed record Broadcast
{
    public long BroadcastId { get; init; }

    public BroadcastState State { get; init; }

    /// <summary>The admin who prepared it.</summary>
    public long PersonId { get; init; }

    /// <summary>The destination where it is reported.</summary>
    public long HomeId { get; init; }

    /// <summary>A broadcast (text) or a copy (of a message in the author's chat).</summary>
    public MessageKind Kind { get; init; }

    public long ContentId { get; init; }

    /// <summary>How many chats it was to reach when it was shown.</summary>
    public long Audience { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long? StartedAt { get; init; }

    /// <summary>The message that shows its progress.</summary>
    public int? CardMessageId { get; init; }

    /// <summary>The last destination that has its row in the outbox.</summary>
    public long LastDestinationId { get; init; }

    /// <summary>How often the progress was told.</summary>
    public int Reports { get; init; }
}
