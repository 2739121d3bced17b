using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>An answer to one of the bot's messages that another room may be waiting for.</summary>
/// <param name="IsOpenTo">Whether it can wait for this person's at all.</param>
/// <param name="React">Returns what the answer brings about; null: nobody waits for it.</param>
internal sealed record DelegatedReply(
    Func<ReaderWord, bool> IsOpenTo,
    Func<ReaderWord, CancellationToken, Task<Reaction?>> React);
