using Bot.Alerts;
using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Broadcasts;

/// <summary>Counts whom a broadcast reaches and reckons what that takes.</summary>
internal sealed class BroadcastSurvey(Database database, NightWatch night, PumpOptions pace)
{
    private const int MessagesPerStar = 10;

    /// <summary>Whom a kind of broadcast is for.</summary>
    /// <param name="connection">Any.</param>
    /// <param name="kind">Its kind; service notices reach chats whatever stories they have.</param>
    /// <param name="storyId">The story it is about.</param>
    /// <param name="broadcastId">Itself, where it is kept already.</param>
    public static BroadcastAudience Audience(SqliteConnection connection, BroadcastKind kind, long? storyId, long broadcastId = 0) =>
        kind != BroadcastKind.Breaking ? new BroadcastAudience() : new BroadcastAudience
        {
            OnlyBreaking = true,
            StoryId = storyId,
            Earlier = storyId is { } story ? BroadcastStore.About(connection, story, broadcastId) : [],
        };

    /// <summary>Returns what is to be known before it is sent.</summary>
    public BroadcastReach Measure(BroadcastKind kind, long? storyId, DateTimeOffset now)
    {
        using var reader = database.OpenReader();
        var count = Audience(reader, kind, storyId).Count(reader, now.ToUnixTimeMilliseconds());
        var silent = count.ByProfile.Where(profile => night.IsQuiet(profile.Key)).Sum(profile => profile.Value);
        return Reckon(count.Chats, count.Skipped, silent);
    }

    /// <summary>Reckons for so many chats.</summary>
    public BroadcastReach Reckon(long chats, long skipped = 0, long silent = 0)
    {
        var free = At(chats, pace.OverallPerSecond);
        return new BroadcastReach(chats, skipped, silent, free, At(chats, pace.PaidPerSecond), (chats + MessagesPerStar - 1) / MessagesPerStar, free);
    }

    private static TimeSpan At(long chats, double perSecond) => TimeSpan.FromSeconds(Math.Max(1, perSecond > 0 ? Math.Ceiling(chats / perSecond) : 1));
}
