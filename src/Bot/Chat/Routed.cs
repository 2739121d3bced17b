using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>A word of a reader and what it brings about.</summary>
internal sealed record Routed(ReaderWord Word, Reaction Reaction);
