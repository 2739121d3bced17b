namespace Bot.Sources.Feeds.Polling;

/// <summary>Bounds the documents that are in memory as trees and articles: several at once, of large ones one.</summary>
internal sealed class ReadingRoom(PollLimits limits)
{
    private readonly SemaphoreSlim _any = new(limits.Reading);
    private readonly SemaphoreSlim _large = new(1);

    /// <summary>Waits for a place; disposing it frees it.</summary>
    public async Task<IDisposable> EnterAsync(int bytes, CancellationToken cancellationToken)
    {
        var large = bytes > limits.Large;
        if (large)
            await _large.WaitAsync(cancellationToken);
        try
        {
            await _any.WaitAsync(cancellationToken);
        }
        catch
        {
            if (large)
                _large.Release();
            throw;
        }

        return new Place(this, large);
    }

    private sealed class Place(ReadingRoom room, bool large) : IDisposable
    {
        public void Dispose()
        {
            room._any.Release();
            if (large)
                room._large.Release();
        }
    }
}
