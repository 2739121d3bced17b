namespace Bot.Emulator.Api.Objects;

/// <summary>A chat, as Bot API "Chat": private, group, supergroup or channel.</summary>
internal sealed record ChatObject
{
    public long Id { get; init; }
    public string Type { get; init; } = ChatTypes.Private;
    public string? Title { get; init; }
    public string? Username { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public bool? IsForum { get; init; }
}
