using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Polling;

/// <summary>
/// Serves feeds with validators, in a process of its own, and keeps the times they are asked for: <c>/start</c> sets the clock,
/// <c>/report</c> returns "feeds polls late longest-gap-in-ms" of the numbered feeds since.
/// </summary>
internal sealed class FeedServer : IVerb
{
    private readonly InventedFeeds _feeds = new();
    private PollTimes _times = new(0);

    public string Name => "feed-server";

    public string Summary => "the feeds that another verb polls";

    public async Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Every address of the loopback network is a host of its own to whoever asks (RFC 1122, section 3.2.1.3).
        builder.WebHost.UseUrls("http://0.0.0.0:0");
        await using var web = builder.Build();
        web.MapGet("/start/{feeds:int}", (int feeds) => { _times = new PollTimes(feeds); });
        web.MapGet("/report", () => _times.Report());
        web.MapGet("/feed/{feed:int}", AnswerAsync);
        web.MapGet("/single/{number:int}", Single);
        await web.StartAsync(ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PORT {new Uri(web.Urls.First()).Port}"));
        // Whoever started it holds its input open; when they are gone, it ends.
        await Task.Run(Console.In.ReadToEnd, ct);
        return 0;
    }

    private IResult Single(int number)
    {
        var (headline, text) = _feeds.Single(number);
        var published = TimeProvider.System.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        return Results.Content(
            $"<rss version=\"2.0\"><channel><title>Feed {number}</title><language>en</language><item><guid isPermaLink=\"false\">{number}</guid><title>{headline}</title><pubDate>{published}</pubDate><description>{text}</description></item></channel></rss>",
            "application/rss+xml");
    }

    private Task AnswerAsync(int feed, HttpContext context)
    {
        _times.Note(feed);
        var newest = InventedFeeds.Newest(feed, TimeProvider.System.GetUtcNow());
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{newest}\"");
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/rss+xml";
        return context.Response.WriteAsync(_feeds.Document(feed, newest), context.RequestAborted);
    }
}
