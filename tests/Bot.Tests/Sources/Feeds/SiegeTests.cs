using System.Net;
using System.Text;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.Sources.Feeds;

/// <summary>All attacks at once, as feeds among good ones.</summary>
public sealed class SiegeTests
{
    private const int Good = 60;

    [Fact]
    public async Task Every_attack_at_once_reaches_nothing_private_is_done_in_30_seconds_and_holds_up_no_other_feed()
    {
        await using var inner = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(SomeFeed.Item("secret"))));
        await using var good = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(SomeFeed.Item("1"), SomeFeed.Item("2"))));
        var attacks = Attacks(inner.Port);
        var servers = attacks.ToDictionary(attack => attack.Key, attack => new HostileServer((_, stream, token) => attack.Value(stream, token)));
        var flips = 0;
        // The limits are those of the product; a name that changes is public at first.
        await using var siege = new Siege(
            new FetchOptions(), new PollLimits(), Hosts(attacks.Keys),
            host => host == "changing.name" && Interlocked.Increment(ref flips) == 1 ? IPAddress.Parse("192.88.98.1") : IPAddress.Loopback);
        var hostile = new List<FeedRow>();
        foreach (var (name, server) in servers)
            hostile.Add(await siege.AddAsync(server.Address(host: name + ".open")));
        foreach (var address in (string[])["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "[::1]", "2130706433", "changing.name", "inside.name"])
            hostile.Add(await siege.AddAsync(new Uri($"http://{address}:{inner.Port}/feed")));
        var others = new List<FeedRow>();
        for (var i = 0; i < Good; i++)
            others.Add(await siege.AddAsync(good.Address(host: $"good{i}.open")));

        await siege.RunAsync([.. hostile, .. others], TimeSpan.FromSeconds(60));

        Assert.Equal(0, inner.Connections);
        Assert.All(hostile, feed => Assert.True(siege.Done(feed) < TimeSpan.FromSeconds(30), siege.Report()));
        Assert.All(hostile, feed => Assert.True(siege.Row(feed) is { LastError: not null, Failures: 1 } || IsHarmless(feed), siege.Report()));
        Assert.All(others, feed => Assert.True(siege.Row(feed) is { Failures: 0, BaselineAt: not null } && siege.Done(feed) < TimeSpan.FromSeconds(18), siege.Report()));
        foreach (var server in servers.Values)
            await server.DisposeAsync();
    }

    [Fact]
    public async Task Hundreds_of_slow_servers_do_not_hold_up_the_others()
    {
        await using var slow = new HostileServer((_, stream, token) => Attack.DripAsync(stream, token));
        await using var good = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(SomeFeed.Item("1"))));
        var names = Enumerable.Range(0, 150).Select(i => $"slow{i}").ToList();
        await using var siege = new Siege(
            new FetchOptions(), new PollLimits { Quick = 32, Slow = 24 }, Hosts(names), _ => IPAddress.Loopback);
        foreach (var name in names)
            await siege.AddAsync(slow.Address(host: name + ".open"));
        var others = new List<FeedRow>();
        for (var i = 0; i < Good; i++)
            others.Add(await siege.AddAsync(good.Address(host: $"good{i}.open")));

        await siege.RunAsync(others, TimeSpan.FromSeconds(150));

        // The slow ones are due first: were there one lane, the others would wait for 150 / 56 × 20 s.
        Assert.All(others, feed => Assert.Equal(0, siege.Row(feed).Failures));
        Assert.True(others.Count(feed => siege.Done(feed) < TimeSpan.FromSeconds(30)) > Good * 9 / 10, siege.Report());
    }

    // What is opened once, or ends, is read as the broken feed it is: with nothing in it.
    private static bool IsHarmless(FeedRow feed) => feed.SourceId is "laughs.open" or "entity.open";

    private static IEnumerable<string> Hosts(IEnumerable<string> names) =>
        names.Select(name => name + ".open").Concat(Enumerable.Range(0, Good).Select(i => $"good{i}.open"));

    private static Dictionary<string, Func<Stream, CancellationToken, Task>> Attacks(int inner) => new()
    {
        ["to-private"] = Says(HostileServer.Status("302 Found", $"Location: http://127.0.0.1:{inner}/feed\r\n")),
        ["to-name"] = Says(HostileServer.Status("307 Moved", $"Location: http://inside.name:{inner}/feed\r\n")),
        ["to-file"] = Says(HostileServer.Status("301 Moved", "Location: file:///etc/hostname\r\n")),
        ["to-itself"] = Says(HostileServer.Status("302 Found", "Location: /feed\r\n")),
        ["silent"] = Attack.SilenceAsync,
        ["drip"] = Attack.DripAsync,
        ["stall"] = (stream, token) => Attack.StallAsync(stream, 1_000_000, token),
        ["endless"] = (stream, token) => Attack.EndlessAsync(stream, "HTTP/1.1 200 OK\r\n\r\n<rss>", "<item>", token),
        ["endless-head"] = (stream, token) => Attack.EndlessAsync(stream, "HTTP/1.1 200 OK\r\n", "X-A: b\r\n", token),
        ["endless-hints"] = (stream, token) => Attack.EndlessAsync(stream, "", "HTTP/1.1 103 Early Hints\r\n\r\n", token),
        ["gzip-bomb"] = (stream, token) => Attack.BombAsync(stream, "gzip", token),
        ["br-bomb"] = (stream, token) => Attack.BombAsync(stream, "br", token),
        ["gzip-twice"] = (stream, token) => Attack.BombAsync(stream, "gzip, gzip", token),
        ["laughs"] = Says(HostileServer.Ok(Attack.BillionLaughs())),
        ["entity"] = Says(HostileServer.Ok(Attack.ExternalEntity())),
        ["too-short"] = Says("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n" + SomeFeed.Rss()),
        ["chunk"] = Says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n<rss>"),
        ["nonsense"] = Says("nonsense"),
        ["deep"] = Says(HostileServer.Ok(string.Concat(Enumerable.Repeat("<a>", 500_000)))),
    };

    private static Func<Stream, CancellationToken, Task> Says(string answer) => (stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer), token).AsTask();
}
