namespace Bot.Stories.Grouping;

/// <summary>Where an article belongs.</summary>
/// <param name="Story">The story it is part of.</param>
/// <param name="IsNewStory">It began the story.</param>
/// <param name="TakenIn">A coverage that, by this article, became part of the story's.</param>
internal sealed record Placement(StoryGroup Story, bool IsNewStory, Coverage? TakenIn);
