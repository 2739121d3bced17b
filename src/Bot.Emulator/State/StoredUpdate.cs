namespace Bot.Emulator.State;

/// <summary>An update waiting for the bot: its JSON as it will be served. <paramref name="Once"/>: served a single time, then forgotten.</summary>
internal sealed record StoredUpdate(long Id, string Kind, ReadOnlyMemory<byte> Json, DateTimeOffset At, bool Once);
