namespace Bot.Outbox;

/// <summary>
/// Wakes the pump. Raising it inside the writer's transaction is enough: the pump claims through the same writer, behind
/// that transaction. A signal that is missed costs only the pump's idle wait.
/// </summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly Lock _gate = new();
    private long _version;

    /// <summary>Counts the raises that may mean new work.</summary>
    public long Version => Volatile.Read(ref _version);

    /// <summary>Says that something may be due that was not before.</summary>
    public void Raise()
    {
        Interlocked.Increment(ref _version);
        Wake();
    }

    /// <summary>Wakes the pump for something it began itself.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            if (_raised.CurrentCount == 0)
                _raised.Release();
        }
    }

    /// <summary>Returns when raised, or when the wait has passed.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        if (longest <= TimeSpan.Zero || await _raised.WaitAsync(TimeSpan.Zero, cancellationToken))
            return;
        using var timeout = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await _raised.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The longest wait has passed.
        }
    }

    public void Dispose() => _raised.Dispose();
}
