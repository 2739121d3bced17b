using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>The body of <c>POST /emulator/chats/{chatId}/callbacks</c>: a press. The data may be forged, as a hostile client's can.</summary>
internal sealed record PressRequest
{
    public UserObject? From { get; init; }

    public int MessageId { get; init; }

    public string? Data { get; init; }
}
