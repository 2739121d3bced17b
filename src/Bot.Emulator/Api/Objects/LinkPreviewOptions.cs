namespace Bot.Emulator.Api.Objects;

/// <summary>How a link preview is made, as Bot API "LinkPreviewOptions".</summary>
internal sealed record LinkPreviewOptions
{
    public bool? IsDisabled { get; init; }
    public string? Url { get; init; }
    public bool? PreferSmallMedia { get; init; }
    public bool? PreferLargeMedia { get; init; }
    public bool? ShowAboveText { get; init; }
}
