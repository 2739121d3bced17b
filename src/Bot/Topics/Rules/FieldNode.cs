namespace Bot.Topics.Rules;

/// <summary>A fact about the article rather than a word of its text.</summary>
/// <param name="Field">Which fact.</param>
/// <param name="Value">Folded (see <see cref="Words.Folding"/>); for a topic its slug, for a language its BCP 47 primary tag.</param>
internal sealed record FieldNode(RuleField Field, string Value) : RuleNode;
