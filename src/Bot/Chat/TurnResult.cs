namespace Bot.Chat;

/// <summary>How a chat's turn ended.</summary>
/// <param name="More">Something else may be waiting.</param>
/// <param name="Wait">How long the chat stands aside before its next turn.</param>
internal readonly record struct TurnResult(bool More, TimeSpan Wait);
