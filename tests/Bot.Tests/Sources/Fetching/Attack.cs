using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Bot.Tests.Sources.Feeds;

namespace Bot.Tests.Sources.Fetching;

/// <summary>What hostile servers answer; each runs until it is done or whoever asked is gone.</summary>
internal static class Attack
{
    /// <summary>Bytes of 16 MiB, more than a body may hold.</summary>
    private const int TooMuch = 16 * 1024 * 1024;

    private static readonly ConcurrentDictionary<string, byte[]> Bombs = new(StringComparer.Ordinal);

    /// <summary>Never says a word.</summary>
    public static Task SilenceAsync(Stream stream, CancellationToken cancellationToken) => new TaskCompletionSource().Task.WaitAsync(cancellationToken);

    /// <summary>A body of which a byte comes now and then, never the last.</summary>
    public static async Task DripAsync(Stream stream, CancellationToken cancellationToken)
    {
        await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 5000\r\n\r\n<rss>", cancellationToken);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        while (await beat.WaitForNextTickAsync(cancellationToken))
            await WriteAsync(stream, " ", cancellationToken);
    }

    /// <summary>A body that comes at once up to a size, and whose end never comes.</summary>
    public static async Task StallAsync(Stream stream, int bytes, CancellationToken cancellationToken)
    {
        await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n" + new string(' ', bytes), cancellationToken);
        await SilenceAsync(stream, cancellationToken);
    }

    /// <summary>A text over and over, after an opening.</summary>
    public static async Task EndlessAsync(Stream stream, string opening, string again, CancellationToken cancellationToken)
    {
        await WriteAsync(stream, opening, cancellationToken);
        var many = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(again, 1 + (64 * 1024 / again.Length))));
        while (true)
            await stream.WriteAsync(many, cancellationToken);
    }

    /// <summary>A body compressed so often; of more than is allowed once it is not.</summary>
    public static async Task BombAsync(Stream stream, string encoding, CancellationToken cancellationToken)
    {
        var body = Bombs.GetOrAdd(encoding, names => names.Split(", ").Aggregate(new byte[TooMuch], Compress));
        await WriteAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n", cancellationToken);
        await stream.WriteAsync(body, cancellationToken);
    }

    /// <summary>A feed whose title is a billion words, were entities expanded.</summary>
    public static string BillionLaughs()
    {
        var entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (var i = 1; i < 30; i++)
            entities.Append("<!ENTITY l").Append(i).Append(" \"").Insert(entities.Length, $"&l{i - 1};", 10).Append("\">");
        return $"<?xml version=\"1.0\"?><!DOCTYPE rss [{entities}]><rss version=\"2.0\"><channel><title>&l29;</title><item><guid>1</guid><title>&l29;</title><description>&l29;</description></item></channel></rss>";
    }

    /// <summary>A feed that asks for a file of ours.</summary>
    public static string ExternalEntity() =>
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY % p SYSTEM \"http://127.0.0.1:1/dtd\"> %p;]>" +
        SomeFeed.Rss(SomeFeed.Item("1", text: "&x;")).Split("?>")[1];

    public static byte[] Compress(byte[] body, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            packing.Write(body);
        }

        return packed.ToArray();
    }

    public static Task WriteAsync(Stream stream, string text, CancellationToken cancellationToken) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).AsTask();
}
