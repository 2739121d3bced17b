using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Bot.Sources.Pages;
using Bot.Storage;

namespace Bot.Sources.Feeds.Polling;

/// <summary>All feeds as one source. Feeds are polled side by side; a slow one, or a slow page behind an item, holds up nobody but itself.</summary>
internal sealed class FeedSource(FeedPoller poller, PageStage pages, Database database, TimeProvider time) : ISource
{
    private const int MostAtOnce = 32;
    private const int Waiting = 64;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public string Id => "feeds";

    /// <inheritdoc/>
    /// <remarks>It goes on as long as any poll is under way, taking up what falls due meanwhile.</remarks>
    public async IAsyncEnumerable<SourceItem> CollectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = Channel.CreateBounded<SourceItem>(Waiting);
        var polling = PollDueAsync(items.Writer, ended.Token);
        try
        {
            await foreach (var item in items.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            await ended.CancelAsync();
            await ((Task)polling).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await polling;
    }

    /// <inheritdoc/>
    public async Task WaitForChangeAsync(CancellationToken cancellationToken)
    {
        var wait = UntilNext();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, cancellationToken);
    }

    private TimeSpan UntilNext()
    {
        using var connection = database.OpenReader();
        return FeedStore.NextDue(connection) is { } next ? DateTimeOffset.FromUnixTimeMilliseconds(next) - time.GetUtcNow() : LongestWait;
    }

    private async Task PollDueAsync(ChannelWriter<SourceItem> items, CancellationToken cancellationToken)
    {
        var running = new Dictionary<long, Task<Task>>();
        var following = new List<Task>();
        try
        {
            do
            {
                foreach (var feed in Due(MostAtOnce + running.Count).Where(feed => !running.ContainsKey(feed.FeedId)).Take(MostAtOnce - running.Count).ToList())
                    running.Add(feed.FeedId, PollAsync(feed, items, cancellationToken));
                if (running.Count == 0 && following.Count == 0)
                    break;
                await Task.WhenAny(running.Values.Concat(following).Append(Task.Delay(Look, time, cancellationToken)));
                foreach (var (feedId, poll) in running.Where(one => one.Value.IsCompleted).ToList())
                {
                    running.Remove(feedId);
                    following.Add(await poll);
                }

                foreach (var done in following.Where(one => one.IsCompleted).ToList())
                {
                    following.Remove(done);
                    await done;
                }
            }
            while (true);
            items.Complete();
        }
        catch (Exception exception)
        {
            items.Complete(exception);
            throw;
        }
    }

    /// <summary>Ends when the feed is read; the task it returns, when what it offers was handed on.</summary>
    private async Task<Task> PollAsync(FeedRow feed, ChannelWriter<SourceItem> items, CancellationToken cancellationToken) =>
        HandOnAsync(feed, await poller.PollAsync(feed, cancellationToken), items, cancellationToken);

    private async Task HandOnAsync(FeedRow feed, IReadOnlyList<SourceItem> offered, ChannelWriter<SourceItem> items, CancellationToken cancellationToken)
    {
        var complete = PageStage.Concerns(feed, offered) ? await pages.CompleteAsync(offered, cancellationToken) : offered;
        foreach (var item in complete)
            await items.WriteAsync(item, cancellationToken);
    }

    private IReadOnlyList<FeedRow> Due(int most)
    {
        using var connection = database.OpenReader();
        return FeedStore.Due(connection, time.GetUtcNow(), most);
    }
}
