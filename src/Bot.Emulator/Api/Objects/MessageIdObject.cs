namespace Bot.Emulator.Api.Objects;

/// <summary>What copyMessage answers, as Bot API "MessageId".</summary>
internal sealed record MessageIdObject(int MessageId);
