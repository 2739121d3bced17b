namespace Bot.Emulator.Api;

/// <summary>What a call did to a chat, for the record of sends.</summary>
internal readonly record struct MethodEffect(long ChatId, int MessageId, string? Text);
