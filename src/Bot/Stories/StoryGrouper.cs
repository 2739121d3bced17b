using Bot.Articles;
using Bot.Storage;
using Bot.Stories.Grouping;

namespace Bot.Stories;

/// <summary>
/// Puts each received article into a story: a later version into its article's, one that tells a known event into that
/// event's, any other into one of its own. What is found is found beside the writer and stored in batches.
/// </summary>
internal sealed class StoryGrouper(Database database, DatabaseWriter writer, TimeProvider time)
{
    private const int Batch = 100;
    private const int LearnEvery = 2_000;

    private StoryWindow? _window;
    private int _known;
    private int _changes;

    /// <summary>Groups all that waits and returns how many articles that were. One caller at a time.</summary>
    public async Task<int> GroupWaitingAsync(CancellationToken cancellationToken)
    {
        var grouped = 0;
        for (; ; )
        {
            var batch = await GroupBatchAsync(cancellationToken);
            if (batch == 0)
                return grouped;
            grouped += batch;
        }
    }

    /// <summary>Stories were changed by another hand: what is remembered of them is read anew before the next article.</summary>
    public void Reread() => Interlocked.Increment(ref _changes);

    /// <summary>Groups the oldest of what waits, as many as are stored together, and returns how many articles that were. One caller at a time.</summary>
    public async Task<int> GroupBatchAsync(CancellationToken cancellationToken)
    {
        var changes = Volatile.Read(ref _changes);
        using var reader = database.OpenReader();
        var waiting = ArticleStore.AtStage(reader, ArticleStage.Received, Batch);
        if (waiting.Count == 0)
            return 0;
        var window = changes == _known && _window is { } kept ? kept : WindowLoader.Load(reader, time.GetUtcNow(), StoryThresholds.Default);
        // What fails half-way leaves a window that knows more than the tables.
        _window = null;
        var placer = new ArticlePlacer(window, reader);
        var filing = new StoryFiling([.. waiting.Select(placer.Place)], Learned(window), time.Now());
        await writer.WriteAsync(filing.Store, cancellationToken);
        filing.Tell(window);
        (_window, _known) = (window, changes);
        return waiting.Count;
    }

    private static byte[]? Learned(StoryWindow window)
    {
        if (window.Learned < LearnEvery)
            return null;
        window.Learned = 0;
        return TermRarityCode.Write(window.Rarity);
    }
}
