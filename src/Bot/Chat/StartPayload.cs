using Bot.Outbox;
using Bot.Readers;

namespace Bot.Chat;

/// <summary>A kind of deep link, told by how its payload begins.</summary>
/// <param name="Prefix">Such as <c>s_</c>.</param>
/// <param name="ReactAsync">Answers what follows the prefix; null where it means nothing, and the plain start is shown.</param>
internal sealed record StartPayload(string Prefix, Func<string, ReaderWord, CancellationToken, Task<Reaction?>> ReactAsync);
