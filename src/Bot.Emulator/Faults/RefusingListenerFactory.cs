using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Bot.Emulator.Faults;

/// <summary>
/// Listens as the wrapped factory does, and can stop listening for a while: the port is closed, so that a client gets
/// a true "connection refused", open connections are reset, and then the same port is opened again.
/// </summary>
internal sealed class RefusingListenerFactory(IConnectionListenerFactory inner, TimeProvider time) : IConnectionListenerFactory
{
    private RefusingListener? _listener;

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        _listener = new RefusingListener(inner, await inner.BindAsync(endpoint, cancellationToken), time);

    /// <summary>Refuses every connection from now on for a time, and resets the open ones but the one spared.</summary>
    public Task RefuseAsync(TimeSpan duration, string sparedConnection, CancellationToken cancellation) =>
        _listener?.RefuseAsync(duration, sparedConnection, cancellation) ?? Task.CompletedTask;
}
