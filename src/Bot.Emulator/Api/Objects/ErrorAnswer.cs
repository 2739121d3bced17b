namespace Bot.Emulator.Api.Objects;

/// <summary>A refused call, as the Bot API shapes it.</summary>
internal sealed record ErrorAnswer
{
    public bool Ok { get; init; }
    public required int ErrorCode { get; init; }
    public required string Description { get; init; }
    public ResponseParameters? Parameters { get; init; }
}
