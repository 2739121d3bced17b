using Bot.Hosting.Signals;
using Bot.Newsdesk.Broadcasts;

namespace Bot.Hosting.Loops;

/// <summary>Carries broadcasts out.</summary>
internal sealed partial class BroadcastLoop(BroadcastRunner runner, PipelineSignals signals, TimeProvider time, ILogger<BroadcastLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signals.Broadcasts.WaitAsync(await runner.StepAsync(stoppingToken), stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(exception);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Broadcasts could not be carried on; they are tried again in a moment and nobody gets one twice.")]
    private partial void LogFailure(Exception exception);
}
