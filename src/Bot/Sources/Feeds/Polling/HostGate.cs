using System.Collections.Concurrent;

namespace Bot.Sources.Feeds.Polling;

/// <summary>Lets one request at a time through to each host, with a gap between them.</summary>
/// <param name="gap">The least time between the end of a request and the start of the next.</param>
/// <param name="time">The clock.</param>
internal sealed class HostGate(TimeSpan gap, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs a request when it is the host's turn.</summary>
    public async Task<T> PassAsync<T>(string host, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        var turn = _turns.GetOrAdd(host, _ => new Turn());
        await turn.One.WaitAsync(cancellationToken);
        try
        {
            if (turn.LastEnd is { } end && gap - time.GetElapsedTime(end) is var left && left > TimeSpan.Zero)
                await Task.Delay(left, time, cancellationToken);
            return await request(cancellationToken);
        }
        finally
        {
            turn.LastEnd = time.GetTimestamp();
            turn.One.Release();
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim One { get; } = new(1, 1);

        public long? LastEnd { get; set; }
    }
}
