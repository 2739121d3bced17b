using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>
/// The body of <c>POST /emulator/chats/{chatId}/messages</c>: a person's words. The chat is private where its id is the
/// person's; otherwise <see cref="Type"/> and <see cref="Title"/> describe it the first time.
/// </summary>
internal sealed record SayRequest
{
    public UserObject? From { get; init; }

    public string? Text { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Username { get; init; }

    public int? MessageThreadId { get; init; }

    public int? ReplyToMessageId { get; init; }

    /// <summary>The person writes as the group itself (an anonymous admin).</summary>
    public bool Anonymous { get; init; }
}
