using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Polling;

/// <summary>Serves feeds on the loopback: thirty items each, one of them new every six minutes, with validators.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private const int Items = 30;

    private static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(6);

    private readonly WebApplication _web;
    private int _served;

    private FeedServer(WebApplication web) => _web = web;

    public int Port { get; private set; }

    /// <summary>How many requests were answered.</summary>
    public int Served => _served;

    public static async Task<FeedServer> StartAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FeedServer(builder.Build());
        server._web.MapGet("/{feed}", (int feed, HttpContext context) => server.AnswerAsync(feed, context));
        await server._web.StartAsync(ct);
        server.Port = new Uri(server._web.Urls.First()).Port;
        return server;
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private Task AnswerAsync(int feed, HttpContext context)
    {
        Interlocked.Increment(ref _served);
        var newest = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + (feed * 7)) / (long)Rhythm.TotalSeconds;
        var tag = $"\"{newest}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/rss+xml";
        return context.Response.WriteAsync(Feed(feed, newest), context.RequestAborted);
    }

    private static string Feed(int feed, long newest)
    {
        var text = new StringBuilder($"<rss version=\"2.0\"><channel><title>Feed {feed}</title><language>en</language>");
        for (var i = newest; i > newest - Items; i--)
        {
            var published = DateTimeOffset.FromUnixTimeSeconds((i * (long)Rhythm.TotalSeconds) - (feed * 7)).ToString("r", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"<item><guid isPermaLink=\"false\">{feed}-{i}</guid><title>Harbour {feed} reports arrival {i}</title><pubDate>{published}</pubDate>")
                .Append(CultureInfo.InvariantCulture, $"<description>&lt;p&gt;The harbour master of town {feed} counted ship number {i} on the quay this morning. Cargo was unloaded at once.&lt;/p&gt;</description></item>");
        }

        return text.Append("</channel></rss>").ToString();
    }
}
