using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Bot.Emulator.Faults;

/// <summary>A listener that can close its port for a while and open it again.</summary>
internal sealed class RefusingListener(IConnectionListenerFactory factory, IConnectionListener first, TimeProvider time) : IConnectionListener
{
    private readonly ConcurrentDictionary<string, ConnectionContext> _open = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stopped = new();
    private IConnectionListener _inner = first;
    private TimeSpan _refusal;

    public EndPoint EndPoint { get; } = first.EndPoint;

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (await _inner.AcceptAsync(cancellationToken) is { } connection)
            {
                _open[connection.ConnectionId] = connection;
                connection.ConnectionClosed.Register(() => _open.TryRemove(connection.ConnectionId, out _));
                return connection;
            }
            if (_refusal == TimeSpan.Zero || _stopped.IsCancellationRequested)
                return null;
            await ReopenAsync();
        }
    }

    public async Task RefuseAsync(TimeSpan duration, string sparedConnection, CancellationToken cancellation)
    {
        _refusal = duration;
        await _inner.UnbindAsync(cancellation);
        foreach (var connection in _open.Values.Where(connection => connection.ConnectionId != sparedConnection))
            connection.Abort(new ConnectionAbortedException("Connections are refused for a while."));
    }

    public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        await _stopped.CancelAsync();
        await _inner.UnbindAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _inner.DisposeAsync();
        _stopped.Dispose();
    }

    private async Task ReopenAsync()
    {
        var closed = _inner;
        try
        {
            await Task.Delay(_refusal, time, _stopped.Token);
            _refusal = TimeSpan.Zero;
            _inner = await factory.BindAsync(EndPoint, _stopped.Token);
            await closed.DisposeAsync();
        }
        catch (OperationCanceledException)
        {
            // The server stops; the loop above ends with it.
        }
    }
}
