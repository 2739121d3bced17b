using Bot.Topics;

namespace Bot.Chat;

/// <summary>What a person named, as far as the catalogue knows it.</summary>
/// <param name="Found">The topics named, each once.</param>
/// <param name="Unknown">What names no topic, each once.</param>
internal sealed record NameReading(IReadOnlyList<Topic> Found, IReadOnlyList<UnknownName> Unknown);
