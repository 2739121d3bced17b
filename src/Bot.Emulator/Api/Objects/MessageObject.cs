using System.Text.Json.Serialization;

namespace Bot.Emulator.Api.Objects;

/// <summary>A message, as Bot API "Message". Immutable: an edit replaces the record. Dates are Unix seconds, UTC.</summary>
internal sealed record MessageObject
{
    public required int MessageId { get; init; }
    public int? MessageThreadId { get; init; }
    public UserObject? From { get; init; }
    public ChatObject? SenderChat { get; init; }
    public required long Date { get; init; }
    public required ChatObject Chat { get; init; }
    public bool? IsTopicMessage { get; init; }
    public MessageObject? ReplyToMessage { get; init; }
    public long? EditDate { get; init; }
    public bool? HasProtectedContent { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<EntityObject>? Entities { get; init; }
    public LinkPreviewOptions? LinkPreviewOptions { get; init; }
    public IReadOnlyList<PhotoSize>? Photo { get; init; }
    public DocumentObject? Document { get; init; }
    public string? Caption { get; init; }
    public IReadOnlyList<EntityObject>? CaptionEntities { get; init; }
    public bool? ShowCaptionAboveMedia { get; init; }
    public long? MigrateToChatId { get; init; }
    public long? MigrateFromChatId { get; init; }
    public InlineKeyboardMarkup? ReplyMarkup { get; init; }

    /// <summary>It carries something that has a caption in place of a text.</summary>
    [JsonIgnore]
    public bool HasCaption => Photo is not null || Document is not null;

    /// <summary>Sent with disable_notification. The Bot API does not return it; the chat page shows it.</summary>
    [JsonIgnore]
    public bool IsSilent { get; init; }
}
