namespace Bot.Stories.Versions;

/// <summary>A word of a headline.</summary>
/// <param name="Text">As printed, with its punctuation.</param>
/// <param name="Key">What makes it the same word: without punctuation, case and possessive.</param>
/// <param name="Number">The number it is, in digits; null where it is none.</param>
/// <param name="IsName">Whether it names someone or something.</param>
internal sealed record HeadlineWord(string Text, string Key, string? Number, bool IsName)
{
    /// <summary>Whether two words are the same one, in one form or another.</summary>
    /// <param name="other">The other word.</param>
    /// <param name="inflects">Names change their endings in this language.</param>
    public bool IsSameAs(HeadlineWord other, bool inflects)
    {
        if (Number is not null || other.Number is not null)
            return Number == other.Number;
        if (Key == other.Key)
            return true;
        if (!inflects || !IsName || !other.IsName)
            return false;
        var common = Key.Zip(other.Key).TakeWhile(pair => pair.First == pair.Second).Count();
        return common >= 4 && Math.Max(Key.Length, other.Key.Length) - common <= 3;
    }
}
