using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Hosting.Following;
using Bot.Hosting.Signals;

namespace Bot.Hosting.Loops;

/// <summary>Takes grouped articles on, batch by batch, into the ledger and the outbox. Between the chunks of a follow-up, new stories go first.</summary>
internal sealed partial class PlanningLoop(
    AlertPlanner planner,
    FollowUpPlanner followUps,
    DevelopmentPlanner developments,
    RuleIndexKeeper keeper,
    PipelineSignals signals,
    TimeProvider time,
    ILogger<PlanningLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TakeOnAsync(stoppingToken);
                await signals.Grouped.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(exception);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task TakeOnAsync(CancellationToken cancellationToken)
    {
        var more = true;
        while (more)
        {
            // Found first: whatever is grouped by now is then looked at for follow-ups before it is planned.
            var waiting = planner.Waiting();
            await followUps.NoteAsync(cancellationToken);
            await followUps.WithdrawAsync(cancellationToken);
            keeper.TakeInNewRules();
            more = waiting.Count > 0 ? await PlanAsync(waiting, cancellationToken) : await followUps.StepAsync(cancellationToken);
        }
    }

    private async Task<bool> PlanAsync(IReadOnlyList<StoredArticle> waiting, CancellationToken cancellationToken)
    {
        await developments.PlanAsync(waiting, cancellationToken);
        var alerts = await planner.PlanAsync(waiting, cancellationToken);
        if (alerts > 0)
            LogPlanned(alerts);
        return true;
    }

    [LoggerMessage(LogLevel.Information, "Alerts planned: {Alerts}.")]
    private partial void LogPlanned(long alerts);

    [LoggerMessage(LogLevel.Error, "Stories could not be taken on; they are tried again in a moment and none is lost.")]
    private partial void LogFailure(Exception exception);
}
