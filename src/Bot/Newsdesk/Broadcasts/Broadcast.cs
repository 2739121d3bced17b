using System.Text.Json;
using Bot.Outbox;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>An admin's message to an audience, or a change of one.</summary>
internal sealed record Broadcast
{
    public long BroadcastId { get; init; }

    public BroadcastState State { get; init; }

    public BroadcastPurpose Purpose { get; init; }

    /// <summary>For a change: the broadcast that is changed.</summary>
    public long? ParentId { get; init; }

    public BroadcastKind Kind { get; init; }

    /// <summary>The story it is about.</summary>
    public long? StoryId { get; init; }

    /// <summary>The admin who prepared it.</summary>
    public long PersonId { get; init; }

    /// <summary>A broadcast (text) or a copy (of a message with a picture, video or file).</summary>
    public MessageKind Form { get; init; }

    /// <summary>JSON of <see cref="Draft"/>.</summary>
    public string DraftJson { get; init; } = "{}";

    /// <summary>JSON of <see cref="Reach"/>.</summary>
    public string ReachJson { get; init; } = "{}";

    public long ContentId { get; init; }

    public string? ContentsJson { get; init; }

    public long AnswerId { get; init; }

    public string? AnswersJson { get; init; }

    /// <summary>At the paid rate.</summary>
    public bool Paid { get; init; }

    /// <summary>Telegram took no Stars.</summary>
    public bool PaidRefused { get; init; }

    /// <summary>How many chats it was to reach when it was shown.</summary>
    public long Audience { get; init; }

    /// <summary>Unix milliseconds; of the preview.</summary>
    public long ExpiresAt { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long? StartedAt { get; init; }

    /// <summary>After the first wave, the rest waits for this instant (Unix milliseconds).</summary>
    public long? WaveUntil { get; init; }

    /// <summary>The last destination that has its row in the outbox.</summary>
    public long LastDestinationId { get; init; }

    /// <summary>How many have theirs.</summary>
    public long Enqueued { get; init; }

    /// <summary>Whether the rest waits after the first wave.</summary>
    public bool WaitsAfterWave(DateTimeOffset now) => State == BroadcastState.Sending && WaveUntil > now.ToUnixTimeMilliseconds();

    /// <summary>What it says.</summary>
    public BroadcastDraft Draft() => JsonSerializer.Deserialize(DraftJson, BroadcastJson.Default.BroadcastDraft) ?? new BroadcastDraft();

    /// <summary>Whom it was to reach when it was shown.</summary>
    public BroadcastReach Reach() =>
        JsonSerializer.Deserialize(ReachJson, BroadcastJson.Default.BroadcastReach) ?? throw new InvalidOperationException("A broadcast's reach is empty.");

    /// <summary>A change of this one, as it is kept first.</summary>
    public Broadcast Change(BroadcastPurpose purpose, BroadcastState state, long personId, BroadcastReach reach, DateTimeOffset expires) => this with
    {
        State = state,
        Purpose = purpose,
        ParentId = BroadcastId,
        PersonId = personId,
        Form = MessageKind.Edit,
        DraftJson = BroadcastStore.Json(Draft() with { SentAt = StartedAt is { } started ? DateTimeOffset.FromUnixTimeMilliseconds(started) : null }),
        ReachJson = BroadcastStore.Json(reach),
        Audience = reach.Chats,
        ExpiresAt = expires.ToUnixTimeMilliseconds(),
    };

    /// <summary>What its rows have in common; for a change, its edits.</summary>
    public BroadcastRows Rows()
    {
        var contents = SharedContents.Read(ContentId, ContentsJson);
        return Purpose switch
        {
            BroadcastPurpose.Message => new BroadcastRows(BroadcastId, Form, Kind == BroadcastKind.Breaking ? Lane.Breaking : Lane.Digests, contents, Paid && !PaidRefused),
            BroadcastPurpose.Correction => new BroadcastRows(BroadcastId, MessageKind.Edit, Lane.BulkEdits, contents, Paid: false),
            _ => new BroadcastRows(BroadcastId, MessageKind.Edit, Lane.Breaking, contents, Paid: false),
        };
    }

    /// <summary>For a change: what the answers to the changed messages have in common. Those to a withdrawal follow when the texts are gone.</summary>
    public BroadcastRows Answers() => new(
        BroadcastId,
        MessageKind.Broadcast,
        Purpose == BroadcastPurpose.Withdrawal ? Lane.Alerts : Lane.BulkEdits,
        SharedContents.Read(AnswerId, AnswersJson),
        Paid: false);
}
