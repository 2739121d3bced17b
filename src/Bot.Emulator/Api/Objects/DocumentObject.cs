namespace Bot.Emulator.Api.Objects;

/// <summary>A general file in a message, as Bot API "Document". Sizes are bytes.</summary>
internal sealed record DocumentObject
{
    public required string FileId { get; init; }
    public required string FileUniqueId { get; init; }
    public string? FileName { get; init; }
    public string? MimeType { get; init; }
    public long? FileSize { get; init; }
}
