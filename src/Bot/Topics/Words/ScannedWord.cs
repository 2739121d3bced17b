namespace Bot.Topics.Words;

/// <summary>A word found in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, signs included.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Hyphenated">A hyphen, and nothing else, stands between it and the word before.</param>
internal readonly record struct ScannedWord(int Start, int Length, WordShape Shape, bool Hyphenated)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;
}
