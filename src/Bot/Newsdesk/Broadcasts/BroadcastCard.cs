namespace Bot.Newsdesk.Broadcasts;

/// <summary>A message in an admin's chat by which a broadcast is shown and steered.</summary>
internal sealed record BroadcastCard
{
    public long DestinationId { get; init; }

    /// <summary>Telegram's id of the card; null where it has not left yet.</summary>
    public int? MessageId { get; init; }

    /// <summary>Telegram's id of the preview above it; null where it has not left yet, or there is none.</summary>
    public int? PreviewId { get; init; }
}
