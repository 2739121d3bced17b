namespace Bot.Stories;

/// <summary>Whether a story may still be shown. Stored by number.</summary>
internal enum StoryState
{
    /// <summary>It may be shown.</summary>
    Open = 0,

    /// <summary>Every source that told it has withdrawn it.</summary>
    Withdrawn = 1,

    /// <summary>An editor here withdrew it; later versions of its sources do not bring it back.</summary>
    Retracted = 2,
}
