namespace Bot.Stories.Grouping;

/// <summary>What a term of an article is. Stored by number.</summary>
internal enum TermKind : byte
{
    /// <summary>A word.</summary>
    Word = 0,

    /// <summary>A word printed with a capital where the sentence asks for none.</summary>
    Name = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>Two words that follow one another in the headline, or two names anywhere.</summary>
    Pair = 3,
}
