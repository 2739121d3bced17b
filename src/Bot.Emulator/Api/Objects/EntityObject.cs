namespace Bot.Emulator.Api.Objects;

/// <summary>A formatted or special part of a text, as Bot API "MessageEntity". Offset and length are UTF-16 code units.</summary>
internal sealed record EntityObject
{
    public string Type { get; set; } = "";
    public int Offset { get; init; }
    public int Length { get; init; }
    public string? Url { get; init; }
    public UserObject? User { get; init; }
    public string? Language { get; init; }
    public string? CustomEmojiId { get; init; }
    public long? UnixTime { get; init; }
    public string? DateTimeFormat { get; init; }
}
