using Bot.Articles;
using Bot.Matching;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>The latest stories that may be shown now. Any connection will do.</summary>
internal sealed class RecentStories(LiveCatalogue catalogue)
{
    /// <summary>How many of the latest stories are looked through for words that nobody follows yet.</summary>
    public const int Searched = 300;

    /// <summary>Of all, newest first.</summary>
    public static IReadOnlyList<StoredArticle> OfAll(SqliteConnection connection, int most, DateTimeOffset now) =>
        Shown(ArticleStore.Latest(connection, most), now);

    /// <summary>About any of these rules, newest first.</summary>
    public static IReadOnlyList<StoredArticle> About(SqliteConnection connection, IReadOnlyCollection<long> ruleIds, int most, DateTimeOffset now) =>
        ruleIds.Count == 0 ? [] : Shown(ArticleStore.Latest(connection, ruleIds, most), now);

    /// <summary>Those among the latest that a search finds, newest first, whether or not it is followed.</summary>
    public IReadOnlyList<StoredArticle> Found(SqliteConnection connection, Rule rule, int most, DateTimeOffset now) =>
    [
        .. Shown(ArticleStore.Latest(connection, Searched), now)
            .Where(story => MatchExplainer.Explain(story.Article, rule, catalogue.Current).Matched)
            .Take(most),
    ];

    /// <summary>Whether a story may be shown: usable, not under embargo, not expired.</summary>
    public static bool IsShown(Article article, DateTimeOffset now) =>
        article.Status == PublicationStatus.Usable
        && (article.EmbargoUntil is not { } embargo || embargo <= now)
        && (article.ExpiresAt is not { } expiry || expiry > now);

    private static IReadOnlyList<StoredArticle> Shown(IReadOnlyList<StoredArticle> stories, DateTimeOffset now) =>
        [.. stories.Where(story => IsShown(story.Article, now))];
}
