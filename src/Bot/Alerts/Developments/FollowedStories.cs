using Bot.Storage;

namespace Bot.Alerts.Developments;

/// <summary>Asks, when a notice leaves, whether its story is still followed.</summary>
internal sealed class FollowedStories(Database database)
{
    /// <summary>Whether a destination follows a story, or one it is related to.</summary>
    public bool Has(long destinationId, long storyId)
    {
        using var reader = database.OpenReader();
        return FollowedStoryStore.IsFollowed(reader, destinationId, storyId);
    }
}
