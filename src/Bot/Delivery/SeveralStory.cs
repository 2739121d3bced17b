using Bot.Articles;

namespace Bot.Delivery;

/// <summary>A story in a message of several.</summary>
/// <param name="Article">The article that speaks for it.</param>
/// <param name="StoryId">The story.</param>
/// <param name="Heading">What it stands under; empty: under nothing.</param>
internal sealed record SeveralStory(Article Article, long StoryId, string Heading = "");
