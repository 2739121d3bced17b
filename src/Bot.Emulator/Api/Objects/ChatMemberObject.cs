namespace Bot.Emulator.Api.Objects;

/// <summary>
/// Someone's standing in a chat, as the Bot API's "ChatMember…" types: which fields are present follows from the status.
/// Build one with <see cref="Of"/>.
/// </summary>
internal sealed record ChatMemberObject
{
    public required string Status { get; init; }
    public required UserObject User { get; init; }
    public bool? IsAnonymous { get; init; }
    public bool? CanBeEdited { get; init; }
    public bool? CanManageChat { get; init; }
    public bool? CanDeleteMessages { get; init; }
    public bool? CanManageVideoChats { get; init; }
    public bool? CanRestrictMembers { get; init; }
    public bool? CanPromoteMembers { get; init; }
    public bool? CanChangeInfo { get; init; }
    public bool? CanInviteUsers { get; init; }
    public bool? CanPostStories { get; init; }
    public bool? CanEditStories { get; init; }
    public bool? CanDeleteStories { get; init; }
    public long? UntilDate { get; init; }

    public static ChatMemberObject Of(UserObject user, string status) => status switch
    {
        MemberStatus.Creator => new() { Status = status, User = user, IsAnonymous = false },
        MemberStatus.Administrator => Administrator(user),
        MemberStatus.Kicked => new() { Status = status, User = user, UntilDate = 0 },
        _ => new() { Status = status, User = user },
    };

    private static ChatMemberObject Administrator(UserObject user) => new()
    {
        Status = MemberStatus.Administrator,
        User = user,
        IsAnonymous = false,
        CanBeEdited = false,
        CanManageChat = true,
        CanDeleteMessages = true,
        CanManageVideoChats = false,
        CanRestrictMembers = true,
        CanPromoteMembers = false,
        CanChangeInfo = true,
        CanInviteUsers = true,
        CanPostStories = false,
        CanEditStories = false,
        CanDeleteStories = false,
    };
}
