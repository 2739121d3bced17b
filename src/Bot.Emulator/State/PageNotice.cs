namespace Bot.Emulator.State;

/// <summary>Anything else a page is told: a deletion, a popup, typing, a changed menu or chat list.</summary>
internal sealed record PageNotice
{
    public long? ChatId { get; init; }
    public int? MessageId { get; init; }
    public long? UserId { get; init; }
    public string? Text { get; init; }
    public string? Url { get; init; }
    public bool? Alert { get; init; }
}
