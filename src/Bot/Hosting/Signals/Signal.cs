namespace Bot.Hosting.Signals;

/// <summary>Shortens a loop's wait: any number of raises before the wait count as one. What is due stands in the tables.</summary>
internal sealed class Signal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly Lock _gate = new();

    /// <summary>Lets the one who waits go on, or the next who will.</summary>
    public void Raise()
    {
        lock (_gate)
        {
            if (_raised.CurrentCount == 0)
                _raised.Release();
        }
    }

    /// <summary>Waits for a raise, at most so long.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _raised.WaitAsync(longest, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _raised.Dispose();
}
