using Bot.Outbox;

namespace Bot.Alerts.FollowUps;

/// <summary>One passage through the messages that carried a story.</summary>
internal sealed record FollowUp
{
    /// <summary>The article that causes it; one article causes at most one.</summary>
    public long ArticleId { get; init; }

    public long StoryId { get; init; }

    public FollowUpKind Kind { get; init; }

    /// <summary>Nothing of it leaves before (Unix milliseconds).</summary>
    public long DueAt { get; init; }

    /// <summary>Destinations up to this key have been gone through.</summary>
    public long LastDestinationId { get; init; }

    /// <summary>The lane in which its edits and notices leave.</summary>
    public Lane Lane => Kind switch
    {
        FollowUpKind.Withdrawal => Lane.Breaking,
        FollowUpKind.Correction => Lane.Alerts,
        _ => Lane.BulkEdits,
    };

    /// <summary>Whether a notice answers each message, beside the edit.</summary>
    public bool HasNotice => Kind is FollowUpKind.Correction or FollowUpKind.Withdrawal;
}
