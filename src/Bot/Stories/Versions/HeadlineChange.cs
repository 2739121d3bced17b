namespace Bot.Stories.Versions;

/// <summary>The words of a headline that changed: <c>61 to 38</c>, formerly <c>68 to 31</c>.</summary>
/// <param name="Before">As they were.</param>
/// <param name="After">As they are.</param>
internal sealed record HeadlineChange(string Before, string After);
