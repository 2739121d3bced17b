namespace Bot.Emulator.Api.Objects;

/// <summary>What getChat answers, as Bot API "ChatFullInfo".</summary>
internal sealed record ChatFullInfo
{
    public required long Id { get; init; }
    public required string Type { get; init; }
    public string? Title { get; init; }
    public string? Username { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public bool? IsForum { get; init; }
    public required int AccentColorId { get; init; }
    public required int MaxReactionCount { get; init; }
    public required AcceptedGiftTypes AcceptedGiftTypes { get; init; }
    public IReadOnlyList<string>? ActiveUsernames { get; init; }
    public ChatPermissions? Permissions { get; init; }
}
