using Bot.Topics.Words;

namespace Bot.Topics.Rules;

/// <summary>A word of a rule and where it was typed.</summary>
internal readonly record struct ReadWord(WordPattern Pattern, ScannedWord At);
