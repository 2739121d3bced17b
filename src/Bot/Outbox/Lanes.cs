namespace Bot.Outbox;

/// <summary>The lanes as a set.</summary>
internal static class Lanes
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>All of them, highest first.</summary>
    public static IReadOnlyList<Lane> All { get; } = [Lane.Replies, Lane.Breaking, Lane.Alerts, Lane.Digests, Lane.BulkEdits];
}
