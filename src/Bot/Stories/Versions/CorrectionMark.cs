namespace Bot.Stories.Versions;

/// <summary>A correction, as messages tell it.</summary>
/// <param name="At">When it came (UTC).</param>
/// <param name="Note">What was wrong, in the words of its source or an editor; null where they do not say.</param>
/// <param name="Headline">The words of the headline that changed, where there is no note.</param>
internal sealed record CorrectionMark(DateTimeOffset At, string? Note, HeadlineChange? Headline);
