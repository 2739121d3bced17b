using Bot.Readers;

namespace Bot.Outbox;

/// <summary>A row of the outbox that the pump holds, with what was known of its destination at the claim.</summary>
internal sealed record ClaimedMessage
{
    public long OutboxId { get; init; }

    public MessageKind Kind { get; init; }

    public Lane Lane { get; init; }

    public long DestinationId { get; init; }

    /// <summary>Telegram's id of the chat; 0 where the destination is no longer known.</summary>
    public long ChatId { get; init; }

    /// <summary>Telegram's <c>message_thread_id</c>, or 0.</summary>
    public int ThreadId { get; init; }

    /// <summary>The chat's language of menus and labels.</summary>
    public string Language { get; init; } = "en";

    public ChatState ChatState { get; init; }

    /// <summary>Silenced by /stop.</summary>
    public bool Paused { get; init; }

    public long ProfileId { get; init; }

    public long StoryId { get; init; }

    public long ArticleId { get; init; }

    public long BroadcastId { get; init; }

    public bool Paid { get; init; }

    /// <summary>Sends of it that failed.</summary>
    public int Attempts { get; init; }

    /// <summary>Sends of it that nobody knows the end of.</summary>
    public int Ambiguous { get; init; }

    /// <summary>Telegram could not read its markup, so it leaves as plain text.</summary>
    public bool Plain { get; init; }

    /// <summary>Unix milliseconds; null: never too old.</summary>
    public long? ExpiresAt { get; init; }

    /// <summary>What it shows; null for kinds that are rendered now.</summary>
    public MessageContent? Content { get; init; }

    /// <summary>For what follows a message that was sent (an edit without content, a notice): the row of that message, else 0.</summary>
    public long TargetId { get; init; }

    /// <summary>Where that row stood; null where it is not there any more.</summary>
    public MessageState? TargetState { get; init; }

    /// <summary>That message was sent to a chat that has another id now, where its own id means nothing.</summary>
    public bool TargetMoved { get; init; }

    /// <summary>That message shows a view that a reader opened, until this instant (Unix milliseconds); null: it shows itself.</summary>
    public long? TargetViewedUntil { get; init; }

    /// <summary>For alerts: the message it answers, as the second look found it; 0: none.</summary>
    public int Answers { get; init; }

    /// <summary>For alerts: the rules by which the destination wants the story, as the second look found them.</summary>
    public IReadOnlyList<long> Rules { get; init; } = [];

    /// <summary>For alerts that count against a daily limit: what it leaves room for.</summary>
    public Allowance? Allowance { get; init; }
}
