namespace Bot.Outbox;

/// <summary>What becomes of one claimed row.</summary>
/// <param name="OutboxId">The row.</param>
/// <param name="State">Where it stands from now on; <see cref="MessageState.Pending"/> puts it back.</param>
internal readonly record struct Settlement(long OutboxId, MessageState State)
{
    /// <summary>The reason of a row that waits to leave as plain text.</summary>
    public const string PlainNext = "unreadable markup: leaves as plain text";

    /// <summary>Telegram's id of the message it became.</summary>
    public int? MessageId { get; init; }

    /// <summary>The row whose message carried this one.</summary>
    public long? CarriedBy { get; init; }

    /// <summary>For a row put back: not before this instant (Unix milliseconds); null leaves it as it was.</summary>
    public long? DueAt { get; init; }

    /// <summary>For a row put back: it is part of the digest from now on.</summary>
    public bool ToDigest { get; init; }

    /// <summary>For a row put back: it is not paid for any more.</summary>
    public bool ToFree { get; init; }

    /// <summary>How many failed sends to add.</summary>
    public int Attempts { get; init; }

    /// <summary>How many sends of unknown end to add.</summary>
    public int Ambiguous { get; init; }

    /// <summary>Why; for admins.</summary>
    public string? Reason { get; init; }

    public static Settlement Sent(long outboxId, int? messageId, long? carriedBy) =>
        new(outboxId, MessageState.Sent) { MessageId = messageId, CarriedBy = carriedBy };

    public static Settlement Cancelled(long outboxId, string reason) => new(outboxId, MessageState.Cancelled) { Reason = reason };

    public static Settlement Back(long outboxId, long? dueAt = null) => new(outboxId, MessageState.Pending) { DueAt = dueAt };
}
