using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>Files that another room reads.</summary>
/// <param name="IsOpenTo">Whether it takes this person's.</param>
/// <param name="Accepts">Whether it takes such a file, by name and type.</param>
/// <param name="MostBytes">A larger one is not downloaded.</param>
/// <param name="React">Returns what the file brings about.</param>
internal sealed record DelegatedFile(
    Func<ReaderWord, bool> IsOpenTo,
    Func<SentFile, bool> Accepts,
    int MostBytes,
    Func<ReceivedFile, ReaderWord, CancellationToken, Task<Reaction>> React);
