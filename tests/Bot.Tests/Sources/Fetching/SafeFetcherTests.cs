using System.IO.Compression;
using System.Net;
using System.Text;
using Bot.Sources.Fetching;

namespace Bot.Tests.Sources.Fetching;

public sealed class SafeFetcherTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><title>Harbour</title></channel></rss>";

    [Fact]
    public async Task An_allowed_host_is_fetched_with_what_it_says_of_the_document()
    {
        await using var server = new HostileServer(_ => HostileServer.Ok(Feed, "ETag: \"a1\"\r\nLast-Modified: Tue, 03 Mar 2026 10:00:00 GMT\r\nCache-Control: max-age=300\r\n"));
        var result = await FetchAsync(server.Address());
        Assert.Equal(FetchOutcome.Content, result.Outcome);
        Assert.Equal(Feed, Encoding.UTF8.GetString(result.Body.Span));
        Assert.Equal(("\"a1\"", "Tue, 03 Mar 2026 10:00:00 GMT", TimeSpan.FromMinutes(5), "utf-8"), (result.ETag, result.LastModified, result.MaxAge, result.Charset));
        Assert.Null(result.MovedTo);
    }

    [Fact]
    public async Task Validators_are_sent_back_as_they_came()
    {
        await using var server = new HostileServer(head =>
            head.Contains("If-None-Match: W/\"x\"", StringComparison.Ordinal) && head.Contains("If-Modified-Since: yesterday", StringComparison.Ordinal)
                ? HostileServer.Status("304 Not Modified")
                : HostileServer.Ok(Feed));
        using var fetcher = Fetcher("127.0.0.1");
        var result = await fetcher.FetchAsync(new(server.Address(), "W/\"x\"", "yesterday"), TestContext.Current.CancellationToken);
        Assert.Equal(FetchOutcome.NotModified, result.Outcome);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_private_address_is_refused_without_a_connection(string host)
    {
        await using var server = new HostileServer(_ => HostileServer.Ok(Feed));
        using var fetcher = Fetcher();
        var result = await fetcher.FetchAsync(new(server.Address(host: host)), TestContext.Current.CancellationToken);
        Assert.Equal(FetchOutcome.Forbidden, result.Outcome);
        Assert.Contains("Fetching:AllowedHosts", result.Problem?.Text, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task A_redirect_to_a_private_address_is_refused_without_a_connection()
    {
        await using var inner = new HostileServer(_ => HostileServer.Ok("secret"));
        await using var outer = new HostileServer(_ => HostileServer.Status("302 Found", $"Location: http://localhost:{inner.Port}/latest/meta-data\r\n"));
        var result = await FetchAsync(outer.Address());
        Assert.Equal(FetchOutcome.Forbidden, result.Outcome);
        Assert.Equal((1, 0), (outer.Requests, inner.Requests));
    }

    [Fact]
    public async Task A_name_that_changes_its_answer_leads_nowhere()
    {
        await using var server = new HostileServer(_ => HostileServer.Status("302 Found", "Location: /again\r\n"));
        var answers = new Queue<IPAddress>([IPAddress.Loopback, IPAddress.Parse("10.0.0.1")]);
        using var fetcher = new SafeFetcher(
            new FetchOptions { Timeout = TimeSpan.FromSeconds(2) }, TimeProvider.System, (_, _) => Task.FromResult(new[] { answers.Count > 0 ? answers.Dequeue() : IPAddress.Loopback }));
        var result = await fetcher.FetchAsync(new(server.Address(host: "news.example")), TestContext.Current.CancellationToken);
        Assert.Equal(FetchOutcome.Forbidden, result.Outcome);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task One_private_address_among_public_ones_refuses_the_name()
    {
        using var fetcher = new SafeFetcher(new FetchOptions(), TimeProvider.System, (_, _) => Task.FromResult(new[] { IPAddress.Parse("93.184.216.34"), IPAddress.Loopback }));
        var result = await fetcher.FetchAsync(new(new Uri("http://news.example/")), TestContext.Current.CancellationToken);
        Assert.Equal(FetchOutcome.Forbidden, result.Outcome);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/feed")]
    [InlineData("http://ana:secret@127.0.0.1/feed")]
    public async Task Other_schemes_and_user_names_are_refused_in_redirects_too(string location)
    {
        Assert.Equal(FetchOutcome.Forbidden, (await FetchAsync(new Uri(location))).Outcome);
        await using var server = new HostileServer(_ => HostileServer.Status("301 Moved", $"Location: {location}\r\n"));
        Assert.Equal(FetchOutcome.Forbidden, (await FetchAsync(server.Address())).Outcome);
    }

    [Fact]
    public async Task Endless_redirects_end_after_five()
    {
        await using var server = new HostileServer(_ => HostileServer.Status("302 Found", "Location: /again\r\n"));
        Assert.Equal(FetchOutcome.Forbidden, (await FetchAsync(server.Address())).Outcome);
        Assert.Equal(FetchOptions.MaxRedirects + 1, server.Requests);
    }

    [Fact]
    public async Task Only_permanent_redirects_are_remembered()
    {
        await using var server = new HostileServer(head => head.Split(' ')[1] switch
        {
            "/feed" => HostileServer.Status("301 Moved", "Location: /new\r\n"),
            "/new" => HostileServer.Status("308 Moved", "Location: /newer\r\n"),
            "/newer" => HostileServer.Status("302 Found", "Location: /today\r\n"),
            _ => HostileServer.Ok(Feed),
        });
        var result = await FetchAsync(server.Address());
        Assert.Equal(FetchOutcome.Content, result.Outcome);
        Assert.Equal(server.Address("/newer"), result.MovedTo);
        Assert.Equal(server.Address("/today"), result.Address);
    }

    [Fact]
    public async Task An_endless_body_is_cut_off()
    {
        var chunk = new byte[1024 * 1024];
        await using var server = new HostileServer(async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray(), token);
            while (true)
                await stream.WriteAsync(chunk, token);
        });
        var result = await FetchAsync(server.Address());
        Assert.Equal((FetchOutcome.Forbidden, 0), (result.Outcome, result.Body.Length));
    }

    [Fact]
    public async Task A_compressed_bomb_is_cut_off_at_the_limit_after_decompression()
    {
        using var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < 64; i++)
                await gzip.WriteAsync(new byte[1024 * 1024], TestContext.Current.CancellationToken);
        }

        var bytes = bomb.ToArray();
        await using var server = new HostileServer(async (_, stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"), token);
            await stream.WriteAsync(bytes, token);
        });
        var result = await FetchAsync(server.Address());
        Assert.Equal((FetchOutcome.Forbidden, 0), (result.Outcome, result.Body.Length));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("")]
    public async Task A_silent_server_is_left_when_the_time_is_up(string opening)
    {
        await using var server = new HostileServer(async (_, stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(opening), token);
            await new TaskCompletionSource().Task.WaitAsync(token);
        });
        using var fetcher = Fetcher(TimeSpan.FromMilliseconds(300), "127.0.0.1");
        var result = await fetcher.FetchAsync(new(server.Address()), TestContext.Current.CancellationToken);
        Assert.Equal(FetchOutcome.Failed, result.Outcome);
        Assert.Contains("did not answer", result.Problem?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\nConnection: close\r\n\r\nplain")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    [InlineData("nonsense")]
    public async Task A_broken_answer_is_a_failure_and_nothing_worse(string answer)
    {
        await using var server = new HostileServer(_ => answer);
        var result = await FetchAsync(server.Address());
        Assert.Equal(FetchOutcome.Failed, result.Outcome);
        Assert.NotNull(result.Problem);
    }

    [Theory]
    [InlineData("410 Gone", "", (int)FetchOutcome.Gone, null)]
    [InlineData("429 Slow", "Retry-After: 120\r\n", (int)FetchOutcome.Busy, 120)]
    [InlineData("503 Later", "", (int)FetchOutcome.Busy, null)]
    [InlineData("404 No", "", (int)FetchOutcome.Status, null)]
    [InlineData("500 Oh", "", (int)FetchOutcome.Status, null)]
    public async Task Statuses_mean_what_they_say(string status, string head, int outcome, int? retryAfter)
    {
        await using var server = new HostileServer(_ => HostileServer.Status(status, head));
        var result = await FetchAsync(server.Address());
        Assert.Equal((FetchOutcome)outcome, result.Outcome);
        Assert.Equal(retryAfter, (int?)result.RetryAfter?.TotalSeconds);
    }

    private static SafeFetcher Fetcher(params string[] allowed) => Fetcher(TimeSpan.FromSeconds(20), allowed);

    private static SafeFetcher Fetcher(TimeSpan timeout, params string[] allowed) =>
        new(new FetchOptions { Timeout = timeout, AllowedHosts = allowed.ToHashSet() }, TimeProvider.System);

    private static async Task<FetchResult> FetchAsync(Uri address)
    {
        using var fetcher = Fetcher("127.0.0.1");
        return await fetcher.FetchAsync(new(address), TestContext.Current.CancellationToken);
    }
}
