using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bot.Tests.Sources.Fetching;

/// <summary>A server on the loopback that answers each request as a test says, byte for byte, rules of HTTP or not.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, Stream, CancellationToken, Task> _answer;
    private readonly Task _accepting;
    private int _connections;
    private int _requests;

    public HostileServer(Func<string, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public HostileServer(Func<string, string> answer)
        : this((head, stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer(head)), token).AsTask())
    {
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many connections were made, whatever came of them.</summary>
    public int Connections => _connections;

    /// <summary>How many requests came.</summary>
    public int Requests => _requests;

    public Uri Address(string path = "/feed", string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public static string Ok(string body, string head = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{head}\r\n{body}";

    public static string Status(string status, string head = "") => $"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n{head}\r\n";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await ((Task)_accepting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
                serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        finally
        {
            await Task.WhenAll(serving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref _connections);
        using (client)
        await using (var stream = client.GetStream())
        {
            var head = new StringBuilder();
            var one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                if (await stream.ReadAsync(one, _stop.Token) == 0)
                    return;
                head.Append((char)one[0]);
            }

            Interlocked.Increment(ref _requests);
            await _answer(head.ToString(), stream, _stop.Token);
        }
    }
}
