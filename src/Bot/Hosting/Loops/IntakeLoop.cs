using System.Threading.Channels;
using Bot.Articles;
using Bot.Hosting.Signals;
using Bot.Sources;
using Bot.Storage;

namespace Bot.Hosting.Loops;

/// <summary>Takes what a source offers through the intake's door, whenever the source or its signal says it is worth while.</summary>
internal sealed partial class IntakeLoop(
    ISource source,
    ArticleIntake intake,
    PipelineSignals signals,
    Signal wake,
    TimeProvider time,
    ILogger<IntakeLoop> logger) : BackgroundService
{
    private const int Together = 64;

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

    /// <summary>The source goes on reading while what it read is stored; what waits together commits together.</summary>
    private async Task CollectAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waiting = Channel.CreateBounded<SourceItem>(new BoundedChannelOptions(Together * 2) { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(waiting.Writer, ended.Token);
        try
        {
            while (await waiting.Reader.WaitToReadAsync(cancellationToken))
                await TakeAsync(Waiting(waiting.Reader), cancellationToken);
        }
        finally
        {
            await ended.CancelAsync();
            await reading;
        }
    }

    private async Task ReadAsync(ChannelWriter<SourceItem> waiting, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in source.CollectAsync(cancellationToken))
                await waiting.WriteAsync(item, cancellationToken);
            waiting.Complete();
        }
        catch (Exception exception)
        {
            // The reader of the channel is told; it ends the pass.
            waiting.Complete(exception);
        }
    }

    private static List<SourceItem> Waiting(ChannelReader<SourceItem> waiting)
    {
        var items = new List<SourceItem>();
        while (items.Count < Together && waiting.TryRead(out var item))
            items.Add(item);
        return items;
    }

    private async Task TakeAsync(IReadOnlyList<SourceItem> items, CancellationToken cancellationToken)
    {
        foreach (var refused in items.Where(item => item.Article is null))
            LogRefused(refused.Name, refused.Refusal?.Line is { } line ? $":{line}" : "", refused.Refusal?.Reason);
        for (var (taken, most) = (0, Together); taken < items.Count;)
        {
            var turn = items.Skip(taken).Take(most).ToList();
            try
            {
                var acceptances = await intake.AcceptAsync([.. turn.Select(item => new ArticleOffer(item.Article, item.Baseline, item.Acknowledge))], cancellationToken);
                foreach (var (item, acceptance) in turn.Zip(acceptances))
                    Log(item, acceptance);
                if (acceptances.Any(acceptance => acceptance != Acceptance.Known))
                    signals.Stories.Raise();
                taken += acceptances.Count;
            }
            catch (Exception) when (most > 1 && !cancellationToken.IsCancellationRequested)
            {
                // One by one, so that what can be stored is.
                most = 1;
            }
            catch (Exception exception) when (LastingFailure.Is(exception) && !cancellationToken.IsCancellationRequested)
            {
                LogPassedOver(exception, turn[0].Name);
                taken++;
            }
        }
    }

    private void Log(SourceItem item, Acceptance acceptance)
    {
        if (item is { Baseline: true, Article: { } old })
            LogBaseline(item.Name, old.Headline);
        else if (item.Article is { } article)
            LogAccepted(item.Name, acceptance, article.Headline);
    }

    [LoggerMessage(LogLevel.Information, "{Name}: {Acceptance} — {Headline}")]
    private partial void LogAccepted(string name, Acceptance acceptance, string headline);

    [LoggerMessage(LogLevel.Debug, "{Name} was here before the bot, so it alerts nobody — {Headline}")]
    private partial void LogBaseline(string name, string headline);

    [LoggerMessage(LogLevel.Warning, "{Name}{Line} was not taken: {Reason} It stays where it is and is tried again when it changes.")]
    private partial void LogRefused(string name, string line, string? reason);

    [LoggerMessage(LogLevel.Error, "{Name} could not be stored and is passed over; the others go on. It is tried again when its source is read again.")]
    private partial void LogPassedOver(Exception exception, string name);

    [LoggerMessage(LogLevel.Error, "Source '{Source}' failed; it is tried again in a moment and nothing of it is lost.")]
    private partial void LogFailure(Exception exception, string source);
}
