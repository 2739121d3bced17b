using Bot.Articles;

namespace Bot.Alerts;

/// <summary>An article on its way to those it concerns.</summary>
/// <param name="StoryId">The story nobody is told twice.</param>
/// <param name="ArticleId">The article that is promised.</param>
/// <param name="LastDestination">Destinations up to this key are planned.</param>
/// <param name="LastOfAll">The greatest key there was when planning began; later destinations followed too late.</param>
/// <param name="Dues">When each profile's alerts leave.</param>
internal sealed record AlertPlan(long StoryId, long ArticleId, long LastDestination, long LastOfAll, IReadOnlyList<ProfileDue> Dues)
{
    /// <summary>The story this one was split from, whose told are not told again; null for any other.</summary>
    public long? SplitFrom { get; init; }

    /// <summary>The article with the instant planning began, where chunks look again who came to use another profile.</summary>
    public (Article Article, DateTimeOffset At)? Begun { get; init; }
}
