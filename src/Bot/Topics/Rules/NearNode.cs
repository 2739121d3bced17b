namespace Bot.Topics.Rules;

/// <summary>Both sides within a number of words of each other, in any order, in one paragraph.</summary>
/// <param name="Left">A word, a phrase, a compound, or alternatives of these.</param>
/// <param name="Right">As <paramref name="Left"/>.</param>
/// <param name="Distance">How many words further the other may stand; 1 is side by side.</param>
internal sealed record NearNode(RuleNode Left, RuleNode Right, int Distance) : RuleNode;
