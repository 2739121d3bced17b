using Bot.Articles;

namespace Bot.Alerts.FollowUps;

/// <summary>A story in a message that was sent, as it is now.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Article">The article that speaks for it now.</param>
/// <param name="IsOpen">Whether it may be shown.</param>
/// <param name="Rules">The rules by which the chat follows it.</param>
internal sealed record SentStory(long StoryId, Article Article, bool IsOpen, IReadOnlyList<long> Rules);
