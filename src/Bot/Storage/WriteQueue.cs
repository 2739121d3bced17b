namespace Bot.Storage;

/// <summary>
/// What waits for the writer. Its one consumer sleeps in the kernel while there is nothing: spinning, as the framework's own
/// blocking queue does, takes the processor from those who would bring work.
/// </summary>
internal sealed class WriteQueue
{
    private readonly object _gate = new();
    private readonly Queue<WriteItem> _items = new();
    private bool _completed;

    /// <summary>Adds work.</summary>
    /// <exception cref="ObjectDisposedException">The queue was completed.</exception>
    public void Add(WriteItem item)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_completed, this);
            _items.Enqueue(item);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Says that no more will come.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits for the next work; null once the queue is completed and empty.</summary>
    public WriteItem? Take()
    {
        lock (_gate)
        {
            while (_items.Count == 0 && !_completed)
                Monitor.Wait(_gate);
            return _items.TryDequeue(out var item) ? item : null;
        }
    }

    /// <summary>Takes the next work where there is any.</summary>
    public WriteItem? TakeNow()
    {
        lock (_gate)
            return _items.TryDequeue(out var item) ? item : null;
    }
}
