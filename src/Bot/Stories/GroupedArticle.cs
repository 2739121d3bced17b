using Bot.Articles;
using Bot.Stories.Grouping;

namespace Bot.Stories;

/// <summary>An article with the story it was found to belong to, before that is stored.</summary>
/// <param name="Stored">The article.</param>
/// <param name="Group">Its story in the window; null where the story left it.</param>
/// <param name="StoryId">Its story's row where that was known; 0 for a story of this batch.</param>
/// <param name="Terms">What it is compared by; null where it is not to be compared.</param>
/// <param name="TakenIn">A coverage that, by this article, became part of the story's.</param>
internal sealed record GroupedArticle(StoredArticle Stored, StoryGroup? Group, long StoryId, ArticleTerms? Terms, Coverage? TakenIn);
