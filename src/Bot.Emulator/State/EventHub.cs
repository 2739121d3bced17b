using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Bot.Emulator.State;

/// <summary>
/// Hands what happens to every open chat page. A page too slow to follow loses the oldest events and finds the gap by
/// their numbers. Costs nothing while no page is open.
/// </summary>
internal sealed class EventHub
{
    private const int Backlog = 1_000;

    private readonly ConcurrentDictionary<Guid, Channel<PageEvent>> _pages = new();
    private readonly Lock _gate = new();
    private long _last;

    /// <summary>Tells every page. The data is composed only where one listens.</summary>
    public void Tell(string name, Func<string> data)
    {
        if (_pages.IsEmpty)
            return;
        var text = data();
        lock (_gate)
        {
            var told = new PageEvent(++_last, name, text);
            foreach (var page in _pages.Values)
                page.Writer.TryWrite(told);
        }
    }

    /// <summary>The events from now until the page goes away.</summary>
    public async IAsyncEnumerable<PageEvent> Listen([EnumeratorCancellation] CancellationToken cancellation)
    {
        var id = Guid.NewGuid();
        var channel = Channel.CreateBounded<PageEvent>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _pages[id] = channel;
        try
        {
            await foreach (var told in channel.Reader.ReadAllAsync(cancellation))
                yield return told;
        }
        finally
        {
            _pages.TryRemove(id, out _);
        }
    }
}
