using Bot.Articles;
using Bot.Hosting.Signals;
using Bot.Sources;
using Bot.Storage;

namespace Bot.Hosting.Loops;

/// <summary>Takes what a source offers through the intake's door, whenever the source or its signal says it is worth while.</summary>
internal sealed partial class IntakeLoop(
    ISource source,
    ArticleIntake intake,
    DatabaseWriter writer,
    PipelineSignals signals,
    Signal wake,
    TimeProvider time,
    ILogger<IntakeLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CollectAsync(stoppingToken);
                await WaitAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(exception, source.Id);
                await Task.Delay(PauseAfterFailure, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Waits for the source's own word or a scan, and gives the other wait up.</summary>
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(source.WaitForChangeAsync(either.Token), wake.WaitAsync(Timeout.InfiniteTimeSpan, either.Token));
        await either.CancelAsync();
        await first;
    }

    private async Task CollectAsync(CancellationToken cancellationToken)
    {
        await foreach (var item in source.CollectAsync(cancellationToken))
        {
            if (item.Article is { } article)
                await AcceptAsync(item, article, cancellationToken);
            else
                await RefuseAsync(item, cancellationToken);
        }
    }

    private async Task AcceptAsync(SourceItem item, Article article, CancellationToken cancellationToken)
    {
        var acceptance = await intake.AcceptAsync(article, item.Baseline, item.Acknowledge, cancellationToken);
        if (item.Baseline)
            LogBaseline(item.Name, article.Headline);
        else
            LogAccepted(item.Name, acceptance, article.Headline);
        if (acceptance != Acceptance.Known)
            signals.Stories.Raise();
    }

    private async Task RefuseAsync(SourceItem item, CancellationToken cancellationToken)
    {
        LogRefused(item.Name, item.Refusal?.Line is { } line ? $":{line}" : "", item.Refusal?.Reason);
        await writer.WriteAsync(item.Acknowledge, cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "{Name}: {Acceptance} — {Headline}")]
    private partial void LogAccepted(string name, Acceptance acceptance, string headline);

    [LoggerMessage(LogLevel.Debug, "{Name} was here before the bot, so it alerts nobody — {Headline}")]
    private partial void LogBaseline(string name, string headline);

    [LoggerMessage(LogLevel.Warning, "{Name}{Line} was not taken: {Reason} It stays where it is and is tried again when it changes.")]
    private partial void LogRefused(string name, string line, string? reason);

    [LoggerMessage(LogLevel.Error, "Source '{Source}' failed; it is tried again in a moment and nothing of it is lost.")]
    private partial void LogFailure(Exception exception, string source);
}
