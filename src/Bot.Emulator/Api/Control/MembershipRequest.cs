using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>
/// The body of <c>POST /emulator/chats/{chatId}/membership</c>: the bot's new standing, by whose hand. In a private chat
/// "kicked" blocks the bot and "member" unblocks it; "deactivated" ends the person's account.
/// </summary>
internal sealed record MembershipRequest
{
    public const string Deactivated = "deactivated";

    public UserObject? From { get; init; }

    public string? Status { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }
}
