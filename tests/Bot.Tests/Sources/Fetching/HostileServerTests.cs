using System.Net;
using Bot.Sources.Fetching;

namespace Bot.Tests.Sources.Fetching;

/// <summary>What servers do to whoever asks them, beside what <see cref="SafeFetcherTests"/> names.</summary>
public sealed class HostileServerTests
{
    /// <summary>A host that may stand at a private address; no other may.</summary>
    private const string Open = "open.example";

    [Theory]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("fd00::1")]
    [InlineData("::1")]
    public async Task An_IPv6_form_of_a_private_address_is_refused_before_anything_is_sent(string address)
    {
        await using var inner = new HostileServer(_ => HostileServer.Ok("secret"));
        Assert.Equal(FetchOutcome.Forbidden, (await AskAsync(new Uri($"http://[{address}]:{inner.Port}/"))).Outcome);
        Assert.Equal(0, inner.Requests);
    }

    [Theory]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0")]
    [InlineData("localhost.")]
    [InlineData("LOCALHOST")]
    [InlineData("%6cocalhost")]
    [InlineData("①②⑦.⓪.⓪.①")]
    public async Task An_odd_spelling_of_a_private_host_reaches_nothing_not_even_by_a_redirect(string host)
    {
        await using var inner = new HostileServer(_ => HostileServer.Ok("secret"));
        await using var outer = new HostileServer(_ => HostileServer.Status("302 Found", $"Location: http://{host}:{inner.Port}/latest/meta-data\r\n"));
        Assert.NotEqual(FetchOutcome.Content, (await AskAsync(outer.Address(host: Open), Open)).Outcome);
        if (Uri.TryCreate($"http://{host}:{inner.Port}/", UriKind.Absolute, out var direct))
            Assert.NotEqual(FetchOutcome.Content, (await AskAsync(direct, Open)).Outcome);
        Assert.Equal((1, 0), (outer.Requests, inner.Requests));
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("gopher://127.0.0.1:6379/_FLUSHALL")]
    [InlineData("data:application/rss+xml,<rss/>")]
    [InlineData("ws://127.0.0.1/")]
    [InlineData("http://admin:admin@127.0.0.1/")]
    [InlineData("//user@127.0.0.1/")]
    [InlineData("http://[fe80::1%25lo]/")]
    [InlineData("http://")]
    public async Task A_redirect_elsewhere_than_the_public_web_is_not_followed(string location)
    {
        await using var server = new HostileServer(_ => HostileServer.Status("301 Moved", $"Location: {location}\r\n"));
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.NotEqual(FetchOutcome.Content, result.Outcome);
        Assert.Null(result.MovedTo);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_name_is_asked_for_once_a_connection_and_what_was_checked_is_what_is_reached()
    {
        await using var inner = new HostileServer(_ => HostileServer.Ok("secret"));
        var asked = 0;
        // Public the first time, ours ever after: who asks twice, once to check and once to connect, ends up inside.
        using var fetcher = new SafeFetcher(
            new FetchOptions { Timeout = TimeSpan.FromSeconds(1), ConnectTimeout = TimeSpan.FromSeconds(1) },
            TimeProvider.System,
            (_, _) => Task.FromResult(new[] { Interlocked.Increment(ref asked) == 1 ? IPAddress.Parse("192.88.98.1") : IPAddress.Loopback }));
        var outcomes = new List<FetchOutcome>();
        for (var i = 0; i < 3; i++)
            outcomes.Add((await fetcher.FetchAsync(new(inner.Address(host: "news.example")), TestContext.Current.CancellationToken)).Outcome);
        Assert.Equal([FetchOutcome.Failed, FetchOutcome.Forbidden, FetchOutcome.Forbidden], outcomes);
        Assert.Equal((3, 0), (asked, inner.Requests));
    }

    [Fact]
    public async Task Names_that_are_never_answered_hold_up_neither_others_nor_the_shared_threads()
    {
        using var never = new ManualResetEventSlim();
        var resolver = new NameResolver(name =>
        {
            if (name.StartsWith("dead", StringComparison.Ordinal))
                never.Wait();
            return [IPAddress.Loopback];
        });
        await using var server = new HostileServer(_ => HostileServer.Ok("good"));
        using var fetcher = new SafeFetcher(
            new FetchOptions { Timeout = TimeSpan.FromSeconds(3), AllowedHosts = new HashSet<string> { "good.example" } }, TimeProvider.System, resolver.ResolveAsync);
        var dead = Enumerable.Range(0, 100).Select(i => fetcher.FetchAsync(new(new Uri($"http://dead{i}.example/")), TestContext.Current.CancellationToken)).ToList();
        var good = await fetcher.FetchAsync(new(server.Address(host: "good.example")), TestContext.Current.CancellationToken);
        Assert.Equal(FetchOutcome.Content, good.Outcome);
        Assert.All(await Task.WhenAll(dead), result => Assert.Equal(FetchOutcome.Failed, result.Outcome));
        never.Set();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_bomb_of_any_compression_is_cut_off(string encoding)
    {
        await using var server = new HostileServer((_, stream, token) => Attack.BombAsync(stream, encoding, token));
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.Equal((FetchOutcome.Forbidden, 0), (result.Outcome, result.Body.Length));
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("br, gzip")]
    [InlineData("gzip, gzip, gzip, gzip")]
    public async Task A_chain_of_compressions_is_opened_once_and_no_further(string encoding)
    {
        await using var server = new HostileServer((_, stream, token) => Attack.BombAsync(stream, encoding, token));
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.InRange(result.Body.Length, 0, 1_000_000);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n", "X-Flood: 0123456789012345678901234567890123456789\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nX-Flood: ", "0123456789")]
    [InlineData("", "HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n<\r\n0\r\n", "X-Trailer: 01234567890123456789\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", "extension=0123456789;")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1;e=0123456789012345678901234567890123456789\r\n<\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n", "<item>")]
    [InlineData("HTTP/1.1 404 Not Found\r\n\r\n", "nothing here ")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: /\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\n01234\r\n")]
    public async Task A_flood_of_anything_ends_long_before_the_time_is_up(string opening, string again)
    {
        await using var server = new HostileServer((_, stream, token) => Attack.EndlessAsync(stream, opening, again, token));
        var started = TimeProvider.System.GetTimestamp();
        var before = GC.GetTotalAllocatedBytes();
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.NotEqual(FetchOutcome.Content, result.Outcome);
        Assert.NotNull(result.Problem);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1L << 30);
    }

    [Theory]
    [InlineData("Content-Length: 2147483648\r\n", "body")]
    [InlineData("Transfer-Encoding: chunked\r\n", "7fffffffffffffff\r\nbody")]
    [InlineData("Transfer-Encoding: chunked\r\n", "-1\r\nbody\r\n0\r\n\r\n")]
    public async Task A_wrong_length_is_a_failure_whichever_way_it_lies(string head, string body)
    {
        await using var server = new HostileServer(_ => $"HTTP/1.1 200 OK\r\n{head}Connection: close\r\n\r\n{body}");
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.Equal((FetchOutcome.Failed, 0), (result.Outcome, result.Body.Length));
    }

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("-5")]
    [InlineData("four")]
    [InlineData("4\r\nContent-Length: 400")]
    public async Task A_length_that_is_none_is_passed_over_and_nothing_is_made_ready_for_it(string length)
    {
        await using var server = new HostileServer(_ => $"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\nbody");
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.Equal((FetchOutcome.Content, 4), (result.Outcome, result.Body.Length));
    }

    [Fact]
    public async Task Servers_that_send_much_and_stall_do_not_hold_up_those_that_send_little()
    {
        var options = new FetchOptions { AllowedHosts = new HashSet<string> { "127.0.0.1", "localhost" }, LargeFrom = 10_000, LargeAtOnce = 2, LargeTimeout = TimeSpan.FromSeconds(1), Timeout = TimeSpan.FromSeconds(8) };
        using var fetcher = new SafeFetcher(options, TimeProvider.System);
        var stalling = Enumerable.Range(0, 4).Select(_ => new HostileServer((_, stream, token) => Attack.StallAsync(stream, 20_000, token))).ToList();
        var stalled = stalling.Select(server => fetcher.FetchAsync(new(server.Address()), TestContext.Current.CancellationToken)).ToList();
        await using var small = new HostileServer(_ => HostileServer.Ok(new string(' ', 9_000)));
        await using var large = new HostileServer(_ => HostileServer.Ok(new string(' ', 100_000)));
        Assert.Equal(9_000, (await fetcher.FetchAsync(new(small.Address()), TestContext.Current.CancellationToken)).Body.Length);
        Assert.Contains(stalled, fetch => !fetch.IsCompleted);
        Assert.Equal(100_000, (await fetcher.FetchAsync(new(large.Address()), TestContext.Current.CancellationToken)).Body.Length);
        Assert.All(await Task.WhenAll(stalled), result => Assert.Equal(FetchOutcome.Forbidden, result.Outcome));
        foreach (var server in stalling)
            await server.DisposeAsync();
    }

    [Theory]
    [InlineData("Retry-After: 99999999999999999999", null)]
    [InlineData("Retry-After: 2147483647", 2147483647.0)]
    [InlineData("Retry-After: -10", null)]
    [InlineData("Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", null)]
    [InlineData("Retry-After: soon", null)]
    public async Task An_absurd_wish_for_patience_is_read_as_it_is_or_not_at_all(string head, double? seconds)
    {
        await using var server = new HostileServer(_ => HostileServer.Status("503 Later", head + "\r\n"));
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.Equal((FetchOutcome.Busy, seconds), (result.Outcome, result.RetryAfter?.TotalSeconds));
    }

    [Theory]
    [InlineData("Cache-Control: max-age=99999999999999999999")]
    [InlineData("Cache-Control: max-age=-1")]
    [InlineData("Cache-Control: max-age=1, max-age=2, =, ,,,")]
    [InlineData("Cache-Control: \"")]
    public async Task An_absurd_age_is_no_age_and_no_failure(string head)
    {
        await using var server = new HostileServer(_ => HostileServer.Ok("good", head + "\r\n"));
        var result = await AskAsync(server.Address(), "127.0.0.1");
        Assert.Equal(FetchOutcome.Content, result.Outcome);
        Assert.True(result.MaxAge is null || result.MaxAge <= TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_validator_of_a_megabyte_breaks_the_answer_and_one_of_many_kilobytes_is_not_kept()
    {
        await using var huge = new HostileServer(_ => HostileServer.Ok("good", $"ETag: \"{new string('x', 1024 * 1024)}\"\r\n"));
        Assert.Equal(FetchOutcome.Failed, (await AskAsync(huge.Address(), "127.0.0.1")).Outcome);
        await using var large = new HostileServer(_ => HostileServer.Ok("good", $"ETag: \"{new string('x', 20_000)}\"\r\nLast-Modified: {new string('y', 5_000)}\r\n"));
        var result = await AskAsync(large.Address(), "127.0.0.1");
        Assert.Equal((FetchOutcome.Content, null, null), (result.Outcome, result.ETag, result.LastModified));
    }

    private static async Task<FetchResult> AskAsync(Uri address, params string[] allowed)
    {
        using var fetcher = new SafeFetcher(
            new FetchOptions { AllowedHosts = allowed.ToHashSet() },
            TimeProvider.System,
            (host, cancellationToken) => host == Open ? Task.FromResult(new[] { IPAddress.Loopback }) : Dns.GetHostAddressesAsync(host, cancellationToken));
        return await fetcher.FetchAsync(new(address), TestContext.Current.CancellationToken);
    }
}
