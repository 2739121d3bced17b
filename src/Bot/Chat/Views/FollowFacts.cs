using Bot.Articles;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>What a reader should know of something they begin to follow.</summary>
/// <param name="StoriesInWeek">Stories of the last seven days, or as many as the bot has been running.</param>
/// <param name="Days">Over how many days they were counted; 0 where there is too little to tell.</param>
/// <param name="Latest">The latest story; null where there is none.</param>
internal sealed record FollowFacts(int StoriesInWeek, double Days, StoredArticle? Latest)
{
    private const double Week = 7;

    /// <summary>Reads them for rules that have a history; any connection will do.</summary>
    public static FollowFacts Read(SqliteConnection connection, IReadOnlyCollection<long> ruleIds, DateTimeOffset now)
    {
        if (ruleIds.Count == 0)
            return new FollowFacts(0, 0, Latest: null);
        var since = now.AddDays(-Week).ToUnixTimeMilliseconds();
        var observed = ArticleStore.FirstAlerted(connection) is { } first ? (now - DateTimeOffset.FromUnixTimeMilliseconds(first)).TotalDays : 0;
        return new FollowFacts(
            ArticleStore.CountAbout(connection, ruleIds, since),
            Math.Min(observed, Week),
            ArticleStore.Latest(connection, ruleIds, 1).FirstOrDefault());
    }
}
