namespace Bot.Emulator.State;

/// <summary>Something the chat page shows at once; numbers follow one another, so that a page finds a gap; <paramref name="Data"/> is one line of JSON.</summary>
internal sealed record PageEvent(long Number, string Name, string Data);
