namespace Bot.Outbox;

/// <summary>A message asked for: what a room hands to the outbox inside its own transaction.</summary>
/// <param name="Kind">What it asks of Telegram.</param>
/// <param name="Lane">Its priority.</param>
/// <param name="DestinationId">Whom it is for (Readers/Destination).</param>
/// <param name="DedupeKey">Unique while its row is kept: asking again under the same key is nothing new.</param>
/// <param name="Content">What it shows; null for kinds that are rendered when claimed.</param>
/// <param name="DueAt">Not to leave before (UTC).</param>
/// <param name="ExpiresAt">Not to leave from this instant on (UTC); null: it never gets too old.</param>
internal sealed record OutgoingMessage(
    MessageKind Kind,
    Lane Lane,
    long DestinationId,
    string DedupeKey,
    MessageContent? Content,
    DateTimeOffset DueAt,
    DateTimeOffset? ExpiresAt = null)
{
    /// <summary>The broadcast it belongs to.</summary>
    public long? BroadcastId { get; init; }

    /// <summary>The story it is about.</summary>
    public long? StoryId { get; init; }

    /// <summary>A content kept once for many messages (<see cref="OutboxStore.AddContent"/>), in place of <see cref="Content"/>.</summary>
    public long? ContentId { get; init; }

    /// <summary>Sent at the paid rate (<c>allow_paid_broadcast</c>): sends and copies only.</summary>
    public bool Paid { get; init; }
}
