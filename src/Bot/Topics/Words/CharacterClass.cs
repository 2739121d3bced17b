namespace Bot.Topics.Words;

/// <summary>What a character is to the search for word boundaries.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Between words.</summary>
    Other,

    /// <summary>Part of a word.</summary>
    Letter,

    /// <summary>A mark on the letter before it.</summary>
    Mark,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A word by itself: scripts that write no spaces.</summary>
    Ideograph,

    /// <summary>Joins two letters.</summary>
    Apostrophe,

    /// <summary>Joins what stands on both sides of it: the low line.</summary>
    Connector,
}
