namespace Bot.Emulator.Api.Objects;

/// <summary>The state of the webhook, as Bot API "WebhookInfo".</summary>
internal sealed record WebhookInfo
{
    public required string Url { get; init; }
    public required bool HasCustomCertificate { get; init; }
    public required int PendingUpdateCount { get; init; }
    public long? LastErrorDate { get; init; }
    public string? LastErrorMessage { get; init; }
    public int? MaxConnections { get; init; }
    public IReadOnlyList<string>? AllowedUpdates { get; init; }
}
