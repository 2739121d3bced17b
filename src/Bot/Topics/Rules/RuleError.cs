namespace Bot.Topics.Rules;

/// <summary>Why a text is not a rule.</summary>
/// <param name="Position">The character it is about, in UTF-16 units from 0.</param>
/// <param name="Key">The key of the readers' text, <c>rule.…</c>; see <see cref="RuleErrorKeys"/>.</param>
/// <param name="Values">What the readers' text fills in, by name.</param>
/// <param name="Message">The same in English: what is wrong and what to type.</param>
/// <param name="Suggestion">A whole rule to type instead; null where none can be guessed.</param>
internal sealed record RuleError(int Position, string Key, IReadOnlyDictionary<string, string> Values, string Message, string? Suggestion);
