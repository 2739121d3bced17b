namespace Bot.Topics;

/// <summary>What a followed rule is. Stored by number.</summary>
internal enum RuleKind
{
    /// <summary>A topic of the catalogue; its text is the slug.</summary>
    Topic = 0,

    /// <summary>A reader's own search expression; its text is the canonical form.</summary>
    Search = 1,
}
