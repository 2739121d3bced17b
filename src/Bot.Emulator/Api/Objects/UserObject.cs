namespace Bot.Emulator.Api.Objects;

/// <summary>A person or a bot, as Bot API "User".</summary>
internal sealed record UserObject
{
    public long Id { get; init; }
    public bool IsBot { get; init; }
    public string FirstName { get; set; } = "";
    public string? LastName { get; init; }
    public string? Username { get; init; }
    public string? LanguageCode { get; init; }
    public bool? CanJoinGroups { get; init; }
    public bool? CanReadAllGroupMessages { get; init; }
    public bool? SupportsInlineQueries { get; init; }
    public bool? CanConnectToBusiness { get; init; }
    public bool? HasMainWebApp { get; init; }
}
