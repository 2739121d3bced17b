using Bot.Topics;

namespace Bot.Chat;

/// <summary>Something typed that names no topic.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Named">The topics that some of its words name.</param>
/// <param name="Near">These, and the topics that may have been meant, the likest first.</param>
internal sealed record UnknownName(string Typed, IReadOnlyList<Topic> Named, IReadOnlyList<Topic> Near);
