namespace Bot.Emulator.Api.Objects;

/// <summary>Why a call failed, for programs, as Bot API "ResponseParameters". RetryAfter is whole seconds.</summary>
internal sealed record ResponseParameters
{
    public long? MigrateToChatId { get; init; }
    public int? RetryAfter { get; init; }
}
