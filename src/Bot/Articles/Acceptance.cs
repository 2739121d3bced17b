namespace Bot.Articles;

/// <summary>What became of an article that was offered.</summary>
internal enum Acceptance
{
    /// <summary>It was stored as a new article.</summary>
    New,

    /// <summary>It was stored as a later version of one we had.</summary>
    NewVersion,

    /// <summary>We had it; nothing was stored.</summary>
    Known,
}
