using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Bot.Sources.Pages;
using Bot.Storage;

namespace Bot.Sources.Feeds.Polling;

/// <summary>All feeds as one source. Feeds are polled side by side; a slow one, or a slow page behind an item, holds up nobody but itself.</summary>
internal sealed class FeedSource(FeedPoller poller, PageStage pages, Database database, PollLimits limits, TimeProvider time) : ISource
{
    private const int Waiting = 64;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly PollLanes _lanes = new(limits, time);

    /// <inheritdoc/>
    public string Id => "feeds";

    /// <inheritdoc/>
    /// <remarks>It goes on as long as any poll is under way, taking up what falls due meanwhile.</remarks>
    public async IAsyncEnumerable<SourceItem> CollectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = Channel.CreateBounded<SourceItem>(Waiting);
        var polling = new PollRound(poller, pages, new DueFeeds(database, _lanes, time), _lanes, limits, time, items.Writer).RunAsync(ended.Token);
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
}
