using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>The body of <c>POST /emulator/chats/{chatId}/migrate</c>: the group becomes the supergroup <see cref="To"/>.</summary>
internal sealed record MigrateRequest
{
    public UserObject? From { get; init; }

    public long To { get; init; }
}
