using System.Threading.Channels;
using Bot.Sources.Fetching;
using Bot.Sources.Pages;

namespace Bot.Sources.Feeds.Polling;

/// <summary>Polls what is due until nothing is under way, taking up what falls due meanwhile.</summary>
internal sealed class PollRound(FeedPoller poller, PageStage pages, DueFeeds due, PollLanes lanes, PollLimits limits, TimeProvider time, ChannelWriter<SourceItem> items)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly ReadingRoom _reading = new(limits);
    private readonly SemaphoreSlim _awaitingPages = new(limits.AwaitingPages);
    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<Task> _completing = [];

    /// <summary>Runs the round and completes the channel of items, with the exception where one ended it. Nothing of it goes on afterwards.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await PollAllAsync(ended.Token);
            items.Complete();
        }
        catch (Exception exception)
        {
            items.Complete(exception);
            throw;
        }
        finally
        {
            await ended.CancelAsync();
            await Task.WhenAll(lanes.Running.Select(poll => poll.Work).Concat(_completing)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var poll in lanes.Running.ToList())
                lanes.Leave(poll);
        }
    }

    private async Task PollAllAsync(CancellationToken cancellationToken)
    {
        due.Look();
        while (true)
        {
            StartAll(cancellationToken);
            if (lanes.Running.Count == 0 && _completing.Count == 0)
                return;
            var look = await WaitAsync(cancellationToken);
            await CollectAsync();
            if (look)
                due.Look();
        }
    }

    private void StartAll(CancellationToken cancellationToken)
    {
        if (lanes.Running.Count == 0)
            due.Look();
        while (due.Next() is { } feed)
        {
            var poll = lanes.Enter(feed, cancellationToken);
            poll.Work = PollAsync(poll, cancellationToken);
            Announce(poll.Work);
        }
    }

    /// <summary>Waits until something has ended, or it is time to look for what has fallen due: then it returns true.</summary>
    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var look = Task.Delay(Look, time, ended.Token);
        var news = _news.Reader.ReadAsync(ended.Token).AsTask();
        var first = await Task.WhenAny(news, look);
        await ended.CancelAsync();
        await Task.WhenAll(news, look).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return first == look;
    }

    private async Task CollectAsync()
    {
        lanes.Sort();
        foreach (var poll in lanes.Running.Where(poll => poll.Work.IsCompleted).ToList())
        {
            lanes.Leave(poll);
            if (await poll.Work is not { } rest)
                continue;
            _completing.Add(rest);
            Announce(rest);
        }

        foreach (var done in _completing.Where(one => one.IsCompleted).ToList())
        {
            _completing.Remove(done);
            await done;
        }
    }

    private void Announce(Task task) =>
        _ = task.ContinueWith(_ => _news.Writer.TryWrite(true), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    /// <summary>Ends when the feed's place is free; what it gives is still to do then.</summary>
    private async Task<Task?> PollAsync(RunningPoll poll, CancellationToken cancellationToken)
    {
        if (await AskAsync(poll, cancellationToken) is not { } answer)
            return null;
        if (answer.Outcome != FetchOutcome.Content)
        {
            await poller.TakeAsync(poll.Feed, answer, cancellationToken);
            return null;
        }

        return await ReadAsync(poll.Feed, answer, cancellationToken) is { } incomplete ? CompleteAsync(incomplete, cancellationToken) : null;
    }

    /// <summary>Hands on what an answer offers, or returns it where pages are to be waited for first.</summary>
    private async Task<IReadOnlyList<SourceItem>?> ReadAsync(FeedRow feed, FetchResult answer, CancellationToken cancellationToken)
    {
        using var place = await _reading.EnterAsync(answer.Body.Length, cancellationToken);
        var offered = await poller.TakeAsync(feed, answer, cancellationToken);
        if (PageStage.Concerns(feed, offered) && await _awaitingPages.WaitAsync(TimeSpan.Zero, cancellationToken))
            return offered;
        await HandOnAsync(offered, cancellationToken);
        return null;
    }

    private async Task<FetchResult?> AskAsync(RunningPoll poll, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await poller.AskAsync(poll.Feed, poll.GivenUp);
            poll.Answer(time.GetElapsedTime(poll.StartedAt));
            return answer;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Its place was needed; it is still due, and comes again among the slow ones.
            return null;
        }
    }

    private async Task CompleteAsync(IReadOnlyList<SourceItem> offered, CancellationToken cancellationToken)
    {
        try
        {
            await HandOnAsync(await pages.CompleteAsync(offered, cancellationToken), cancellationToken);
        }
        finally
        {
            _awaitingPages.Release();
        }
    }

    private async Task HandOnAsync(IReadOnlyList<SourceItem> offered, CancellationToken cancellationToken)
    {
        foreach (var item in offered)
            await items.WriteAsync(item, cancellationToken);
    }
}
