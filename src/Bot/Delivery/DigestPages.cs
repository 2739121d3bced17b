using Bot.Alerts;
using Bot.Alerts.FollowUps;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Delivery;

/// <summary>Turns the pages of digests that were sent.</summary>
internal sealed class DigestPages(SentMessages messages, StoryFaces faces, StoriesRenderer stories, NightWatch night)
{
    /// <summary>Returns a page with its stories as they are now, or null where the digest is forgotten.</summary>
    /// <param name="page">The page; one beyond the last story is the last story's.</param>
    /// <param name="profileId">The chat's delivery profile: it tells the time of day.</param>
    /// <param name="wording">The chat's language.</param>
    public MessageContent? Render(DigestPage page, long profileId, Wording wording)
    {
        if (messages.Find(page.OutboxId) is not { Kind: MessageKind.Digest, Stories.Count: > 1 } sent)
            return null;
        return stories.Render(
            [.. sent.Stories.Select(story => CarriedStory.Of(story, faces))],
            sent.Kind,
            page with { From = Math.Clamp(page.From, 0, sent.Stories.Count - 1) },
            night.LocalHour(profileId, sent.SentAt),
            whole: false,
            wording).Content;
    }
}
