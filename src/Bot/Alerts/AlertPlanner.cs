using Bot.Articles;
using Bot.Matching;
using Bot.Outbox;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>
/// Decides who is told of an article: everyone who follows a rule it meets and has not been told of its story. The ledger
/// and the outbox grow together, in chunks, each with the cursor it moved; a repeat after a crash is harmless.
/// </summary>
internal sealed partial class AlertPlanner(
    Database database,
    DatabaseWriter writer,
    RuleIndex index,
    DueTimes dueTimes,
    OutboxSignal outbox,
    TimeProvider time,
    ILogger<AlertPlanner> logger)
{
    /// <summary>Destinations in one transaction, so that the writer is held some 40 ms at most.</summary>
    public const int ChunkSize = 10_000;

    private const int WidthStep = 4;
    private const long MaxWidth = 64 * ChunkSize;
    private const int Batch = 50;

    /// <summary>Plans every article that waits, oldest first, and returns how many alerts that gave.</summary>
    public async Task<long> PlanWaitingAsync(CancellationToken cancellationToken)
    {
        var alerts = 0L;
        while (Waiting() is { Count: > 0 } waiting)
        {
            foreach (var article in waiting)
                alerts += await PlanAsync(article, cancellationToken);
        }

        return alerts;
    }

    private IReadOnlyList<StoredArticle> Waiting()
    {
        using var reader = database.OpenReader();
        return ArticleStore.AtStage(reader, ArticleStage.Grouped, Batch);
    }

    private async Task<long> PlanAsync(StoredArticle stored, CancellationToken cancellationToken)
    {
        if (Match(stored.Article) is not { } matches)
        {
            await writer.WriteAsync(connection => ArticleStore.SetStage(connection, stored.Article.Id, ArticleStage.SetAside), cancellationToken);
            return 0;
        }

        var plan = await writer.WriteAsync(connection => Begin(connection, stored, matches), cancellationToken);
        var alerts = 0L;
        while (plan is { } open)
        {
            var chunk = await writer.WriteAsync(connection => PlanChunk(connection, open), cancellationToken);
            alerts += chunk.Alerts;
            plan = chunk.Next;
            outbox.Raise();
        }

        return alerts;
    }

    /// <summary>Matching is pure: what throws once would throw for ever, and must not hold up the stories behind it.</summary>
    private IReadOnlyList<RuleMatch>? Match(Article article)
    {
        try
        {
            return index.Match(article);
        }
        catch (Exception exception)
        {
            LogSetAside(exception, article.Id, article.SourceId, article.Identity);
            return null;
        }
    }

    /// <summary>Returns the plan as far as it has come, or null where the article alerts nobody.</summary>
    private AlertPlan? Begin(SqliteConnection connection, StoredArticle stored, IReadOnlyList<RuleMatch> matches)
    {
        AlertStore.SetMatches(connection, stored.Article.Id, matches);
        if (!stored.Quiet && stored.Article.Status == PublicationStatus.Usable && matches.Count > 0)
            return Plan(connection, stored.Article, stored.StoryId);
        ArticleStore.SetStage(connection, stored.Article.Id, ArticleStage.Planned);
        return null;
    }

    private AlertPlan Plan(SqliteConnection connection, Article article, long storyId)
    {
        var now = time.GetUtcNow();
        return new AlertPlan(
            storyId,
            article.Id,
            PlanStore.Cursor(connection, article.Id),
            PlanStore.LastDestination(connection),
            ChunkSize,
            dueTimes.All(connection, article, now),
            UnixMilliseconds.From(article.ExpiresAt));
    }

    private static (int Alerts, AlertPlan? Next) PlanChunk(SqliteConnection connection, AlertPlan plan)
    {
        var chunk = AlertStore.Promise(connection, plan, ChunkSize);
        if (chunk.LastDestination < plan.LastOfAll)
        {
            PlanStore.Advance(connection, plan.ArticleId, chunk.LastDestination);
            return (chunk.Alerts, plan with { LastDestination = chunk.LastDestination, Width = NextWidth(plan.Width, chunk) });
        }

        PlanStore.Close(connection, plan.ArticleId);
        ArticleStore.SetStage(connection, plan.ArticleId, ArticleStage.Planned);
        return (chunk.Alerts, null);
    }

    private static long NextWidth(long width, PlannedChunk chunk) =>
        chunk.IsFull || chunk.Alerts > ChunkSize / WidthStep ? ChunkSize : Math.Min(width * WidthStep, MaxWidth);

    [LoggerMessage(LogLevel.Error, "Article {ArticleId} ({Source}, {Identity}) could not be matched and is set aside; the others go on. It is tried again at the next start.")]
    private partial void LogSetAside(Exception exception, long articleId, string source, string identity);
}
