namespace Bot.Emulator.Api.Objects;

/// <summary>What ordinary members of a group may do, as Bot API "ChatPermissions".</summary>
internal sealed record ChatPermissions
{
    public bool CanSendMessages { get; init; } = true;
    public bool CanSendPhotos { get; init; } = true;
    public bool CanSendOtherMessages { get; init; } = true;
    public bool CanAddWebPagePreviews { get; init; } = true;
    public bool CanInviteUsers { get; init; } = true;
}
