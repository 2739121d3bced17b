using Bot.Topics;

namespace Bot.Chat;

/// <summary>Something typed that names no topic.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Near">The topics that may have been meant, the likest first.</param>
internal sealed record UnknownName(string Typed, IReadOnlyList<Topic> Near);
