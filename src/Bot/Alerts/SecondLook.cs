using Bot.Alerts.Developments;
using Bot.Articles;
using Bot.Outbox;
using Bot.Readers;
using Bot.Stories;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>
/// Asks again at the claim what planning asked: is the story still there, is it still followed, not muted, is it time, and
/// is it not too late to leave on its own? What the daily limit leaves room for is read along.
/// </summary>
internal sealed class SecondLook(DueTimes dueTimes, PumpOptions options) : ISecondLook
{
    /// <summary>How long after a look at a story that its source keeps back the next follows.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromHours(1);

    /// <summary>What its source has kept back for so long is no news any more.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromDays(7);

    private readonly Dictionary<long, DeliveryProfile> _profiles = [];
    private readonly TimeSpan _usefulLife = TimeSpan.FromHours(options.UsefulHours);

    /// <inheritdoc/>
    public IReadOnlyList<Verdict> Look(SqliteConnection connection, IReadOnlyList<ClaimedMessage> alerts, long now)
    {
        var stories = alerts.Select(alert => alert.StoryId).Distinct().ToDictionary(id => id, id => Speaking(connection, id));
        var articles = alerts.Select(alert => alert.ArticleId).Distinct().ToDictionary(id => id, id => ArticleStore.Get(connection, id)?.Article);
        var followed = alerts.GroupBy(alert => alert.ArticleId)
            .ToDictionary(group => group.Key, group => WantedStore.Followed(connection, group.Key, [.. group.Select(alert => alert.DestinationId)]));
        var muted = WantedStore.Muted(connection, alerts);
        var answered = FollowedStoryStore.Answered(connection, alerts);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(now);
        var limits = new DailyLimits(connection, dueTimes, at);
        Verdict[] verdicts = [.. alerts.Select(alert => muted.Contains((alert.DestinationId, alert.StoryId))
            ? Verdict.Cancel("the story is muted")
            : Judge(
                alert,
                articles[alert.ArticleId],
                stories[alert.StoryId],
                followed[alert.ArticleId].GetValueOrDefault(alert.DestinationId, []),
                answered.TryGetValue((alert.DestinationId, alert.StoryId), out var answers) ? answers : null,
                Profile(connection, alert.ProfileId),
                at))];
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].IsKept && verdicts[i].Answers == 0 && alerts[i] is { Kind: MessageKind.Alert, Lane: Lane.Alerts } alert)
                limits.Ask(i, alert, Profile(connection, alert.ProfileId));
        }

        foreach (var (place, allowance) in limits.Answer())
            verdicts[place] = verdicts[place] with { Allowance = allowance };
        return verdicts;
    }

    /// <summary>The article that speaks for a story now; null where the story may not be shown.</summary>
    private static Article? Speaking(SqliteConnection connection, long storyId) =>
        StoryStore.IsOpen(connection, storyId) ? ArticleStore.OfStory(connection, storyId)?.Article : null;

    private Verdict Judge(ClaimedMessage alert, Article? own, Article? article, IReadOnlyList<long> rules, int? answers, DeliveryProfile profile, DateTimeOffset now)
    {
        if (article is null or { Status: PublicationStatus.Canceled })
            return Verdict.Cancel("the story was withdrawn");
        if (article.Status != PublicationStatus.Usable)
            return now - article.ReceivedAt < LongestHold ? Verdict.Wait(now + Hold, toDigest: false) : Verdict.Cancel("the story was held back for too long");
        if (article.ExpiresAt <= now)
            return Verdict.Cancel("the story has expired");
        if (rules.Count == 0 && answers is null)
            return Verdict.Cancel("not followed any more");
        if (article.EmbargoUntil > now)
            return Verdict.Wait(article.EmbargoUntil.Value, toDigest: false);
        // Who follows a story asked for what is new in it, whatever the hours of the digest; a night that is to be quiet is one.
        if (answers > 0)
        {
            return dueTimes.Earliest(profile, alert.Kind, alert.Lane, now) is { InDigest: false } morning
                ? Verdict.Wait(morning.At, toDigest: false)
                : Verdict.Keep(article.Id, rules) with { Answers = answers.Value };
        }

        if (alert.Kind == MessageKind.Alert && now - Promised(alert, own, article, profile) > _usefulLife)
            return Verdict.Wait(dueTimes.NextSlot(profile, now), toDigest: true);
        return dueTimes.Earliest(profile, alert.Kind, alert.Lane, now) is { } later
            ? Verdict.Wait(later.At, later.InDigest)
            : Verdict.Keep(article.Id, rules);
    }

    /// <summary>When it was to leave: by the article that alerted this reader, which may have joined the story long after it began, or by a newer text that speaks in its place.</summary>
    private DateTimeOffset Promised(ClaimedMessage alert, Article? own, Article speaking, DeliveryProfile profile)
    {
        var promised = dueTimes.Promised(profile, speaking, alert.Lane);
        return own is not null && dueTimes.Promised(profile, own, alert.Lane) is var later && later > promised ? later : promised;
    }

    /// <summary>Profiles are interned and never change, so that each is read once.</summary>
    private DeliveryProfile Profile(SqliteConnection connection, long profileId)
    {
        if (!_profiles.TryGetValue(profileId, out var profile))
            _profiles[profileId] = profile = ProfileStore.Get(connection, profileId);
        return profile;
    }
}
