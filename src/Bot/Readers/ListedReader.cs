namespace Bot.Readers;

/// <summary>A destination as a list of subscribers names it. What is null is not said: it stays as it is, or as a new reader has it.</summary>
internal sealed record ListedReader(long ChatId, int ThreadId, string? Language, string? Zone, bool Paused);
