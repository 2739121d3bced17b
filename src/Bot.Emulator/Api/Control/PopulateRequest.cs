namespace Bot.Emulator.Api.Control;

/// <summary>The body of <c>POST /emulator/chats</c>: chats made in bulk, for load.</summary>
internal sealed record PopulateRequest
{
    public ChatSpan? Private { get; init; }
}
