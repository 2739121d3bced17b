namespace Bot.Sources.Feeds.Polling;

/// <summary>One poll under way.</summary>
/// <param name="feed">The feed.</param>
/// <param name="host">Its host.</param>
/// <param name="startedAt">A timestamp.</param>
/// <param name="cancellationToken">Ends it with the others.</param>
internal sealed class RunningPoll(FeedRow feed, string host, long startedAt, CancellationToken cancellationToken) : IDisposable
{
    private readonly CancellationTokenSource _giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private long _took = -1;

    public FeedRow Feed => feed;

    public string Host => host;

    public long StartedAt => startedAt;

    /// <summary>Whether it goes among the slow ones.</summary>
    public bool IsSlow { get; set; }

    /// <summary>How long the server took to answer in full, or to fail; null while it has not.</summary>
    public TimeSpan? Took => Interlocked.Read(ref _took) is >= 0 and var ticks ? TimeSpan.FromTicks(ticks) : null;

    /// <summary>Ends the request.</summary>
    public CancellationToken GivenUp => _giveUp.Token;

    /// <summary>What is done for it; it gives what is still to do once its place is free, or null.</summary>
    public Task<Task?> Work { get; set; } = Task.FromResult<Task?>(null);

    /// <summary>The server has answered. May be called from any thread.</summary>
    public void Answer(TimeSpan took) => Interlocked.Exchange(ref _took, took.Ticks);

    /// <summary>Ends the request as though it had not been made.</summary>
    public void GiveUp() => _giveUp.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _giveUp.Dispose();
}
