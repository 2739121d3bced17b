namespace Bot.Stories;

/// <summary>Whether a story may still be shown. Stored by number.</summary>
internal enum StoryState
{
    /// <summary>It may be shown.</summary>
    Open = 0,

    /// <summary>Every source that told it has withdrawn it.</summary>
    Withdrawn = 1,
}
