namespace Bot.Alerts.FollowUps;

/// <summary>Why messages that were sent about a story are gone through again. Stored by number; the higher number goes first.</summary>
internal enum FollowUpKind
{
    /// <summary>Another source reports the story too: a quiet edit names it.</summary>
    AlsoReportedBy = 0,

    /// <summary>The story went on: a quiet edit.</summary>
    Update = 1,

    /// <summary>Something in it was wrong: an edit, and one notice in answer to each message.</summary>
    Correction = 2,

    /// <summary>It was taken back: what waits is cancelled, what was sent is replaced, and a notice answers each message.</summary>
    Withdrawal = 3,
}
