using Bot.Hosting.Following;
using Bot.Hosting.Signals;

namespace Bot.Hosting.Loops;

/// <summary>Brings edits of the topic files into force without a restart.</summary>
internal sealed partial class CatalogueLoop(
    CatalogueFolder folder,
    PipelineSignals signals,
    TimeProvider time,
    ILogger<CatalogueLoop> logger) : BackgroundService
{
    /// <summary>Lets an editor's program finish writing.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watch = new FolderWatch(folder.Path, signals.Topics.Raise);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await signals.Topics.WaitAsync(Timeout.InfiniteTimeSpan, stoppingToken);
                await Task.Delay(Settling, time, stoppingToken);
                await ReadAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot is stopping.
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await folder.ReadAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailure(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The topics could not be read; those that held before hold on.")]
    private partial void LogFailure(Exception exception);
}
