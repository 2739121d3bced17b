using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Stories.Versions;

namespace Bot.Delivery;

/// <summary>A story in a message, as the message is to show it.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Article">The article that speaks for it.</param>
/// <param name="Marks">What it has gone through.</param>
/// <param name="IsWithdrawn">A line stands in its place.</param>
/// <param name="Rules">The rules by which the chat follows it.</param>
/// <param name="Revision">Another number where its marks may be other ones.</param>
internal sealed record CarriedStory(long StoryId, Article Article, StoryMarks Marks, bool IsWithdrawn, IReadOnlyList<long> Rules, int Revision = 0)
{
    /// <summary>A story of a message that was sent, as it is now.</summary>
    public static CarriedStory Of(SentStory story, StoryFaces faces) => new(
        story.StoryId,
        story.Article,
        faces.Marks(story.StoryId, story.Article),
        !story.IsOpen,
        story.Rules,
        faces.Revision(story.StoryId));
}
