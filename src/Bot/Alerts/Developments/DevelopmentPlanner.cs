using Bot.Articles;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
using Bot.Stories.Versions;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts.Developments;

/// <summary>
/// Takes what is new in a story to those who follow it: related stories as alerts of their own that answer the first message,
/// versions that say more as notices. In chunks in order of destinations; a repeat after a crash is harmless.
/// </summary>
internal sealed class DevelopmentPlanner(Database database, DatabaseWriter writer, OutboxSignal outbox, TimeProvider time)
{
    private const int Chunk = 1_000;

    /// <summary>A version is so much longer when it says more.</summary>
    private const double MoreText = 1.25;

    /// <summary>Looks at grouped articles that are about to be planned. To be asked before the alert planner takes them on: who follows is told by this one.</summary>
    public async Task PlanAsync(IReadOnlyList<StoredArticle> waiting, CancellationToken cancellationToken)
    {
        if (!IsAnyFollowed())
            return;
        await writer.WriteAsync(connection => FollowedStoryStore.ForgetQuiet(connection, time.Now()), cancellationToken);
        foreach (var stored in waiting)
            await PlanAsync(stored, cancellationToken);
    }

    private bool IsAnyFollowed()
    {
        using var reader = database.OpenReader();
        return FollowedStoryStore.Any(reader);
    }

    private async Task PlanAsync(StoredArticle stored, CancellationToken cancellationToken)
    {
        if (stored.Quiet || stored.Article.Status != PublicationStatus.Usable)
            return;
        for (long? after = 0; after is { } from;)
        {
            var (development, range, isLast) = Next(stored, from);
            if (development is not null && range.Last > from)
                await writer.WriteAsync(connection => Write(connection, stored, development, range), cancellationToken);
            after = isLast ? null : range.Last;
        }
    }

    private (Development? Development, KeyRange Range, bool IsLast) Next(StoredArticle stored, long after)
    {
        using var reader = database.OpenReader();
        var article = stored.Article;
        var development = new Development(
            article.Id,
            stored.StoryId,
            StoryStore.CoverageOf(reader, stored.StoryId),
            IsNewStory: article.Version == 1,
            DueAt: Math.Max(time.Now(), UnixMilliseconds.From(article.EmbargoUntil) ?? 0));
        var (range, isLast) = DevelopmentRows.NextRange(reader, development, after, Chunk);
        return (development, range, isLast);
    }

    private void Write(SqliteConnection connection, StoredArticle stored, Development development, KeyRange range)
    {
        var written = 0;
        var speaking = ArticleStore.OfStory(connection, stored.StoryId)?.Article;
        // A later version may speak already; what is promised here shows what speaks when it leaves.
        if (development.IsNewStory && speaking?.SourceId == stored.Article.SourceId && speaking.Identity == stored.Article.Identity)
            written = DevelopmentRows.Promise(connection, development, range);
        else if (!development.IsNewStory && speaking?.Id == development.ArticleId && SaysMore(connection, stored.Article))
            written = DevelopmentRows.Notify(connection, development, range);

        DevelopmentRows.Touch(connection, development, range, time.Now());
        if (written > 0)
            outbox.Raise();
    }

    /// <summary>A routine update with a new headline or much more text. A correction has a notice of its own.</summary>
    private static bool SaysMore(SqliteConnection connection, Article article) =>
        ArticleStore.Versions(connection, article.SourceId, article.Identity, article.Version, most: 2) is [_, { Article: var before }]
        && VersionChange.Of(before, article).Kind == ChangeKind.Update
        && (before.Headline != article.Headline || Length(article) > Length(before) * MoreText);

    private static int Length(Article article) => article.Paragraphs.Sum(paragraph => paragraph.Length);
}
