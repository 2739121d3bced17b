using Bot.Hosting.Signals;
using Bot.Stories;

namespace Bot.Hosting.Loops;

/// <summary>Takes stored articles into stories, batch by batch; each batch can be planned while the next is grouped.</summary>
internal sealed partial class GroupingLoop(StoryGrouper grouper, PipelineSignals signals, TimeProvider time, ILogger<GroupingLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await grouper.GroupBatchAsync(stoppingToken) > 0)
                    signals.Grouped.Raise();
                // Whoever raised the one means those behind it too.
                signals.Grouped.Raise();
                await signals.Stories.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(exception);
                signals.Grouped.Raise();
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Articles could not be grouped; they are tried again in a moment and none is lost.")]
    private partial void LogFailure(Exception exception);
}
