using Bot.Articles;
using Bot.Matching;
using Bot.Outbox;
using Bot.Storage;
using Bot.Stories;
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
    private const int Batch = 100;
    private const int Few = 50;

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(15);

    private readonly ChunkWidth _width = new();

    /// <summary>Plans every article that waits, oldest first, and returns how many alerts that gave. One caller at a time.</summary>
    public async Task<long> PlanWaitingAsync(CancellationToken cancellationToken)
    {
        var alerts = 0L;
        while (Waiting() is { Count: > 0 } waiting)
            alerts += await PlanAsync(waiting, cancellationToken);
        return alerts;
    }

    /// <summary>Returns what waits to be planned, oldest first, as much as is planned together.</summary>
    public IReadOnlyList<StoredArticle> Waiting()
    {
        using var reader = database.OpenReader();
        return ArticleStore.AtStage(reader, ArticleStage.Grouped, Batch);
    }

    /// <summary>Plans articles that wait and returns how many alerts that gave. One caller at a time.</summary>
    public async Task<long> PlanAsync(IReadOnlyList<StoredArticle> waiting, CancellationToken cancellationToken)
    {
        // What alerts nobody, or few, is planned together with its neighbours; the rest takes transactions of its own.
        var matched = waiting.AsParallel().AsOrdered().Select(stored => (stored, Match(stored.Article))).ToList();
        var alerts = 0L;
        for (var begun = 0; begun < matched.Count;)
        {
            var (promised, plans) = await writer.WriteAsync(connection => Begin(connection, matched.Skip(begun)), cancellationToken);
            alerts += promised;
            begun += plans.Count;
            if (promised > 0)
                outbox.Raise();
            foreach (var plan in plans.OfType<AlertPlan>())
                alerts += await CarryOutAsync(plan, cancellationToken);
        }

        return alerts;
    }

    private async Task<long> CarryOutAsync(AlertPlan begun, CancellationToken cancellationToken)
    {
        AlertPlan? plan = begun;
        var alerts = 0L;
        while (plan is { } open)
        {
            var range = NextRange(open);
            int promised;
            (promised, plan) = await writer.WriteAsync(connection => PlanChunk(connection, Refresh(connection, open), range, new DueTable()), cancellationToken);
            alerts += promised;
            if (promised > 0)
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

    /// <summary>Begins as many as fit into the writer's turn; returns the alerts promised, and of each what is still to be carried out.</summary>
    private (int Promised, List<AlertPlan?> Plans) Begin(SqliteConnection connection, IEnumerable<(StoredArticle Stored, IReadOnlyList<RuleMatch>? Matches)> matched)
    {
        var started = time.GetTimestamp();
        var turn = new PlanningTurn(connection, dueTimes, time.GetUtcNow());
        var promised = 0;
        var plans = new List<AlertPlan?>();
        foreach (var (stored, matches) in matched)
        {
            var plan = matches is null ? SetAside(connection, stored) : Begin(connection, turn, stored, matches);
            if (plan is not null && new KeyRange(plan.LastDestination, plan.LastOfAll) is var all && AlertStore.AreFewFollowing(connection, plan, all, Few))
            {
                (var few, plan) = PlanChunk(connection, plan, all, turn.Table);
                promised += few;
            }

            plans.Add(plan);
            if (time.GetElapsedTime(started) > Turn)
                break;
        }

        return (promised, plans);
    }

    private static AlertPlan? SetAside(SqliteConnection connection, StoredArticle stored)
    {
        ArticleStore.SetStage(connection, stored.Article.Id, ArticleStage.SetAside);
        return null;
    }

    /// <summary>Returns the plan as far as it has come, or null where the article alerts nobody.</summary>
    private static AlertPlan? Begin(SqliteConnection connection, PlanningTurn turn, StoredArticle stored, IReadOnlyList<RuleMatch> matches)
    {
        AlertStore.SetMatches(connection, stored.Article.Id, matches);
        if (!stored.Quiet && stored.Article.Status == PublicationStatus.Usable && matches.Count > 0)
        {
            return new AlertPlan(
                stored.StoryId,
                stored.Article.Id,
                PlanStore.Cursor(connection, stored.Article.Id),
                turn.LastDestination,
                turn.Dues(stored.Article))
            {
                Begun = (stored.Article, turn.Now),
                SplitFrom = StoryStore.SplitFrom(connection, stored.StoryId),
            };
        }

        ArticleStore.SetStage(connection, stored.Article.Id, ArticleStage.Planned);
        return null;
    }

    /// <summary>Finds, beside the writer, the next keys of which not too many want the story.</summary>
    private KeyRange NextRange(AlertPlan plan)
    {
        using var reader = database.OpenReader();
        for (; ; )
        {
            var range = new KeyRange(plan.LastDestination, Math.Min(plan.LastDestination + _width.Keys, plan.LastOfAll));
            var wanting = AlertStore.CountWanting(reader, plan, range);
            _width.Counted(Math.Max(1, range.Last - range.After), wanting);
            if (wanting <= Math.Min(_width.Alerts * 1.25, ChunkWidth.MostAlerts) || range.Last - range.After <= 1)
                return range;
        }
    }

    /// <summary>A reader may have changed the settings since the last chunk; without a due time, the alert would be promised and never leave.</summary>
    private AlertPlan Refresh(SqliteConnection connection, AlertPlan plan) =>
        plan.Begun is var (article, at) ? plan with { Dues = dueTimes.All(connection, article, at, plan.Dues) } : plan;

    private (int Promised, AlertPlan? Next) PlanChunk(SqliteConnection connection, AlertPlan plan, KeyRange range, DueTable dues)
    {
        var started = time.GetTimestamp();
        var promised = AlertStore.Promise(connection, plan, range, dues);
        AlertPlan? next = null;
        if (range.Last < plan.LastOfAll)
        {
            PlanStore.Advance(connection, plan.ArticleId, range.Last);
            next = plan with { LastDestination = range.Last };
        }
        else
        {
            PlanStore.Close(connection, plan.ArticleId);
            ArticleStore.SetStage(connection, plan.ArticleId, ArticleStage.Planned);
        }

        _width.Held(promised, time.GetElapsedTime(started));
        return (promised, next);
    }

    [LoggerMessage(LogLevel.Error, "Article {ArticleId} ({Source}, {Identity}) could not be matched and is set aside; the others go on. It is tried again at the next start.")]
    private partial void LogSetAside(Exception exception, long articleId, string source, string identity);
}
