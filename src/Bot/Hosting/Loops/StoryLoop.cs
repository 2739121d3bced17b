using Bot.Alerts;
using Bot.Alerts.Developments;
using Bot.Alerts.FollowUps;
using Bot.Hosting.Following;
using Bot.Hosting.Signals;
using Bot.Stories;

namespace Bot.Hosting.Loops;

/// <summary>Takes stored articles on: into stories, and from there into the ledger and the outbox. Between the chunks of a follow-up, new stories go first.</summary>
internal sealed partial class StoryLoop(
    StoryGrouper grouper,
    AlertPlanner planner,
    FollowUpPlanner followUps,
    DevelopmentPlanner developments,
    RuleIndexKeeper keeper,
    PipelineSignals signals,
    TimeProvider time,
    ILogger<StoryLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TakeOnAsync(stoppingToken);
                await signals.Stories.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
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
        do
        {
            await grouper.GroupWaitingAsync(cancellationToken);
            await followUps.NoteAsync(cancellationToken);
            await followUps.WithdrawAsync(cancellationToken);
            await developments.PlanWaitingAsync(cancellationToken);
            keeper.TakeInNewRules();
            var alerts = await planner.PlanWaitingAsync(cancellationToken);
            if (alerts > 0)
                LogPlanned(alerts);
        }
        while (await followUps.StepAsync(cancellationToken));
    }

    [LoggerMessage(LogLevel.Information, "{Alerts} alerts planned.")]
    private partial void LogPlanned(long alerts);

    [LoggerMessage(LogLevel.Error, "Stories could not be taken on; they are tried again in a moment and none is lost.")]
    private partial void LogFailure(Exception exception);
}
