namespace Bot.Emulator.Api.Objects;

/// <summary>A file ready to be downloaded, as Bot API "File". Sizes are bytes.</summary>
internal sealed record FileObject
{
    public required string FileId { get; init; }
    public required string FileUniqueId { get; init; }
    public long? FileSize { get; init; }
    public string? FilePath { get; init; }
}
