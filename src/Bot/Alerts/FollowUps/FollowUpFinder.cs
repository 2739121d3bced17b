using Bot.Articles;
using Bot.Storage;
using Bot.Stories;
using Bot.Stories.Versions;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.FollowUps;

/// <summary>Finds, among grouped articles that are not planned yet, those that mean something to readers of messages that were sent.</summary>
internal sealed partial class FollowUpFinder(Database database, JoiningTime joining, TimeProvider time, ILogger<FollowUpFinder> logger)
{
    private const int Batch = 200;

    /// <summary>Looks at the next articles beyond a key. Returns the last it looked at, or the key itself where there was none, and the follow-ups those cause whose stories were known.</summary>
    public (long Last, IReadOnlyList<FollowUp> FollowUps) Look(long after)
    {
        using var reader = database.OpenReader();
        if (ArticleStore.LastAtStage(reader, ArticleStage.Grouped, after, Batch) is not { } last)
            return (after, []);
        return (last, [.. ArticleStore.Following(reader, ArticleStage.Grouped, after, last).Select(stored => Caused(reader, stored)).OfType<FollowUp>()]);
    }

    /// <summary>The last article before the first that is still to be grouped; without one, the last of all.</summary>
    public long LastSettled()
    {
        using var reader = database.OpenReader();
        return ArticleStore.LastBefore(reader, ArticleStage.Received);
    }

    private FollowUp? Caused(SqliteConnection reader, StoredArticle stored) => Compared(reader, stored) is { } kind
        ? new FollowUp { ArticleId = stored.Article.Id, StoryId = stored.StoryId, Kind = kind, DueAt = DueAt(stored.Article, kind) }
        : null;

    private long DueAt(Article article, FollowUpKind kind) => kind switch
    {
        FollowUpKind.Withdrawal => 0,
        // Sources that join one after the other are named in one edit.
        FollowUpKind.AlsoReportedBy => time.Now() + (long)joining.Time.TotalMilliseconds,
        _ => article.EmbargoUntil?.ToUnixTimeMilliseconds() ?? 0,
    };

    /// <summary>Comparing is pure: what throws once would throw for ever, and must not hold up the stories behind it.</summary>
    private FollowUpKind? Compared(SqliteConnection reader, StoredArticle stored)
    {
        try
        {
            return Kind(reader, stored);
        }
        catch (Exception exception) when (exception is not SqliteException)
        {
            LogNotCompared(exception, stored.Article.Id, stored.Article.SourceId, stored.Article.Identity);
            return FollowUpKind.Update;
        }
    }

    private static FollowUpKind? Kind(SqliteConnection reader, StoredArticle stored)
    {
        var article = stored.Article;
        var open = StoryStore.IsOpen(reader, stored.StoryId);
        if (ArticleStore.OfStory(reader, stored.StoryId)?.Article is not { } speaking)
            return null;
        if (speaking.SourceId != article.SourceId || speaking.Identity != article.Identity)
            return open ? OfAnother(article, speaking) : null;
        if (ArticleStore.Versions(reader, article.SourceId, article.Identity, article.Version, most: 2) is not [_, var before])
            return null;
        return VersionChange.Of(before.Article, article).Kind switch
        {
            // Of a story that stays withdrawn, messages show nothing new.
            ChangeKind.Update when open => FollowUpKind.Update,
            ChangeKind.Correction when open => FollowUpKind.Correction,
            ChangeKind.Withdrawal => open ? FollowUpKind.Update : FollowUpKind.Withdrawal,
            _ => null,
        };
    }

    /// <summary>A source that joins is named, unless it has no name or the speaking one's; of one that took its article back, no word stays.</summary>
    private static FollowUpKind? OfAnother(Article article, Article speaking) => article switch
    {
        { Version: 1, Status: PublicationStatus.Usable, Outlet: { } outlet } when !outlet.Equals(speaking.Outlet, StringComparison.OrdinalIgnoreCase) => FollowUpKind.AlsoReportedBy,
        { Version: > 1, Status: PublicationStatus.Canceled } => FollowUpKind.Update,
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "Article {ArticleId} ({Source}, {Identity}) could not be compared with its earlier version; it is taken for a routine update.")]
    private partial void LogNotCompared(Exception exception, long articleId, string source, string identity);
}
