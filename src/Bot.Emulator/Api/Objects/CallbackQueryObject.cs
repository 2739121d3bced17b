namespace Bot.Emulator.Api.Objects;

/// <summary>A press on a button, as Bot API "CallbackQuery".</summary>
internal sealed record CallbackQueryObject
{
    public required string Id { get; init; }
    public required UserObject From { get; init; }
    public MessageObject? Message { get; init; }
    public required string ChatInstance { get; init; }
    public string? Data { get; init; }
}
