namespace Bot.Emulator.State;

/// <summary>A press on a button of a message.</summary>
internal sealed record Press(long ChatId, long UserId, int MessageId, DateTimeOffset At);
