using System.Net;
using System.Net.Sockets;

namespace Bot.Sources.Fetching;

/// <summary>
/// Opens connections to the public internet only. The very address that was checked is connected to, so a name that answers
/// differently the second time leads nowhere.
/// </summary>
/// <param name="options">Names the hosts that may stand anywhere, and the most a connection may bring.</param>
/// <param name="resolve">Gives a name's addresses.</param>
internal sealed class SafeConnector(FetchOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Connects; for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="FetchRefusedException">An address is not public. One private address among several refuses the whole name.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await AddressesAsync(host, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new BoundedStream(new NetworkStream(socket, ownsSocket: true), options.MaxWireBytes);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellationToken)
    {
        var bare = host.Trim('[', ']');
        var addresses = IPAddress.TryParse(bare, out var literal) ? [literal] : await resolve(bare, cancellationToken);
        if (addresses.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        if (!options.AllowedHosts.Contains(bare) && !addresses.All(PublicAddress.IsPublic))
            throw new FetchRefusedException(new SourceProblem(SourceProblemKind.PrivateAddress));
        return addresses;
    }
}
