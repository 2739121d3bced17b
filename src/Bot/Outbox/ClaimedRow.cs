using System.Text.Json;
using Bot.Readers;

namespace Bot.Outbox;

/// <summary>A claimed row as it is read.</summary>
internal sealed record ClaimedRow
{
    public long OutboxId { get; init; }

    public MessageKind Kind { get; init; }

    public Lane Lane { get; init; }

    public long DestinationId { get; init; }

    public long? StoryId { get; init; }

    public long? ArticleId { get; init; }

    public long? BroadcastId { get; init; }

    public bool Paid { get; init; }

    public int Attempts { get; init; }

    public int Ambiguous { get; init; }

    public string? Reason { get; init; }

    public long? ExpiresAt { get; init; }

    public string? Content { get; init; }

    public long? ChatId { get; init; }

    public int? ThreadId { get; init; }

    public bool? Paused { get; init; }

    public long? ProfileId { get; init; }

    public string? Language { get; init; }

    public ChatState? ChatState { get; init; }

    public ClaimedMessage Read() => new()
    {
        OutboxId = OutboxId,
        Kind = Kind,
        Lane = Lane,
        DestinationId = DestinationId,
        StoryId = StoryId ?? 0,
        ArticleId = ArticleId ?? 0,
        BroadcastId = BroadcastId ?? 0,
        Paid = Paid,
        Attempts = Attempts,
        Ambiguous = Ambiguous,
        Plain = Reason == Settlement.PlainNext,
        ExpiresAt = ExpiresAt,
        Content = Content is null ? null : JsonSerializer.Deserialize(Content, OutboxJson.Default.MessageContent),
        ChatId = ChatId ?? 0,
        ThreadId = ThreadId ?? 0,
        Paused = Paused ?? false,
        ProfileId = ProfileId ?? 0,
        Language = Language ?? "en",
        ChatState = ChatState ?? Readers.ChatState.Active,
    };
}
