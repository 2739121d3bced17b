namespace Bot.Topics.Rules;

/// <summary>One word to find.</summary>
/// <param name="Text">Folded as its kind asks.</param>
/// <param name="Kind">How it is compared.</param>
internal readonly record struct WordPattern(string Text, WordKind Kind);
