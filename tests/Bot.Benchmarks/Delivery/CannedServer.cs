using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bot.Benchmarks.Delivery;

/// <summary>
/// The least that can stand in for the Bot API: it answers every POST with the same sent message and counts how often it
/// met each chat. A GET returns "calls chats repeats" and forgets them. It runs in a process of its own.
/// </summary>
internal sealed class CannedServer : IVerb
{
    private const string Answer =
        """{"ok":true,"result":{"message_id":7,"date":1772443800,"chat":{"id":42,"type":"private","first_name":"Ana"},"text":"ok"}}""";

    private static readonly byte[] Ok = Http("application/json", Answer);

    private readonly Lock _gate = new();
    private readonly Dictionary<long, int> _chats = [];
    private long _calls;

    public string Name => "canned-server";

    public string Summary => "the server that other verbs start beside them";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1024);
        Console.WriteLine($"PORT {((IPEndPoint?)listener.LocalEndPoint)?.Port}");
        _ = Task.Run(() => EndWithParent(ct), ct);
        while (true)
        {
            var client = await listener.AcceptAsync(ct);
            client.NoDelay = true;
            _ = Task.Run(() => ServeAsync(client, ct), ct);
        }
    }

    /// <summary>Whoever started it holds its input open; when they are gone, it ends.</summary>
    private static void EndWithParent(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested && Console.In.Read() >= 0)
        {
            // Nothing is said to it.
        }

        Environment.Exit(0);
    }

    private async Task ServeAsync(Socket client, CancellationToken ct)
    {
        using var owned = client;
        var buffer = new byte[64 * 1024];
        var filled = 0;
        try
        {
            while (await client.ReceiveAsync(buffer.AsMemory(filled), ct) is > 0 and var read)
            {
                filled += read;
                while (RequestLength(buffer.AsSpan(0, filled)) is { } length)
                {
                    var answer = AnswerTo(buffer.AsSpan(0, length));
                    buffer.AsSpan(length, filled - length).CopyTo(buffer);
                    filled -= length;
                    await client.SendAsync(answer, ct);
                }
            }
        }
        catch (SocketException)
        {
            // The client is gone.
        }
    }

    private byte[] AnswerTo(ReadOnlySpan<byte> request)
    {
        if (request.StartsWith("GET"u8))
            return Http("text/plain", Report());
        Count(ChatId(request));
        return Ok;
    }

    private void Count(long chatId)
    {
        lock (_gate)
        {
            _calls++;
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_chats, chatId, out _);
            count++;
        }
    }

    private string Report()
    {
        lock (_gate)
        {
            var report = string.Create(CultureInfo.InvariantCulture, $"{_calls} {_chats.Count} {_chats.Values.Sum(count => count - 1)}");
            _chats.Clear();
            _calls = 0;
            return report;
        }
    }

    private static int? RequestLength(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;
        var start = head + 4;
        var field = bytes[..head].IndexOf("Content-Length: "u8);
        if (field >= 0)
            return start + (int)Number(bytes[(field + 16)..]) is var length && length <= bytes.Length ? length : null;
        if (bytes[..head].IndexOf("chunked"u8) < 0)
            return start;
        var end = bytes[start..].IndexOf("0\r\n\r\n"u8);
        return end < 0 ? null : start + end + 5;
    }

    private static long ChatId(ReadOnlySpan<byte> request)
    {
        var field = request.IndexOf("\"chat_id\":"u8);
        return field < 0 ? 0 : Number(request[(field + 10)..].TrimStart("\" "u8));
    }

    private static long Number(ReadOnlySpan<byte> text)
    {
        var number = 0L;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                break;
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static byte[] Http(string type, string body) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}
