namespace Bot.Emulator.State;

/// <summary>Where updates are pushed, if anywhere, and how the last push failed.</summary>
internal sealed class Webhook
{
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The address and its secret; null while the bot polls.</summary>
    public WebhookTarget? Target { get; private set; }

    public long? LastErrorDate { get; private set; }

    public string? LastErrorMessage { get; private set; }

    /// <summary>Completes at the next change of the target.</summary>
    public Task Changed => _changed.Task;

    public void Point(WebhookTarget? target)
    {
        Target = target;
        (LastErrorDate, LastErrorMessage) = (null, null);
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    /// <summary>Notes a failed delivery at a Unix time.</summary>
    public void NoteFailure(long date, string message) => (LastErrorDate, LastErrorMessage) = (date, message);
}
