namespace Bot.Stories.Versions;

/// <summary>What a later version of an article means to those who have seen the one before.</summary>
internal enum ChangeKind
{
    /// <summary>They would see no difference.</summary>
    None,

    /// <summary>The story went on; nothing they read was wrong.</summary>
    Update,

    /// <summary>Something they read was wrong.</summary>
    Correction,

    /// <summary>Its source took it back.</summary>
    Withdrawal,
}
