namespace Bot.Emulator.Api.Objects;

/// <summary>One size of a photo, as Bot API "PhotoSize". Width and height are pixels, size is bytes.</summary>
internal sealed record PhotoSize
{
    public required string FileId { get; init; }
    public required string FileUniqueId { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public long? FileSize { get; init; }
}
