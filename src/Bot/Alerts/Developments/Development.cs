namespace Bot.Alerts.Developments;

/// <summary>Something new for those who follow a story.</summary>
/// <param name="ArticleId">The article that brings it.</param>
/// <param name="StoryId">The article's story.</param>
/// <param name="CoverageId">All that is related to it.</param>
/// <param name="IsNewStory">It begins a related story, of which they are told as of any; else the story itself went on.</param>
/// <param name="DueAt">Not to leave before (Unix milliseconds).</param>
internal sealed record Development(long ArticleId, long StoryId, long CoverageId, bool IsNewStory, long DueAt);
