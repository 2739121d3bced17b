namespace Bot.Outbox;

/// <summary>
/// Wakes the pump. Raising it inside the writer's transaction is enough: the pump claims through the same writer, behind
/// that transaction. A signal that is missed costs only the pump's idle wait.
/// </summary>
internal sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>Says that something may be due.</summary>
    public void Raise()
    {
        try
        {
            if (_raised.CurrentCount == 0)
                _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another thread raised it in between, which serves as well.
        }
    }

    /// <summary>Returns when raised, or when the wait has passed.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
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
