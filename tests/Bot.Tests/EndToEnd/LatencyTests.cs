using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Tests.Sources.Feeds;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.EndToEnd;

/// <summary>
/// What is promised of speed: from a file or a push to the alert in the chat two seconds, from a feed's publication its poll interval and
/// two seconds. By the emulator's own record of when it was told; the median of a few, for the machine does other things beside.
/// </summary>
public sealed class LatencyTests
{
    private const long Reader = 13;
    private const string Key = "a-key-of-the-newsroom-0001";

    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    private static readonly (string Headline, string Text)[] Stories =
    [
        ("Rowing crews win gold in Lucerne", "The rowing team won the gold medal in the final of the world championships on Monday. The coach praised the athletes."),
        ("Chess federation moves its tournament to Tbilisi", "The chess federation said the tournament would be played in Tbilisi in May, before the athletes leave for the Olympic Games."),
        ("Football club signs a goalkeeper from Porto", "The football club signed the goalkeeper for three seasons. He will play his first match of the league against Leeds."),
        ("Tennis player leaves the tournament in Bristol", "The tennis player withdrew with a knee injury, her coach said, and will miss the match and the rest of the season."),
        ("Cycling race over the Galibier is shortened by snow", "The cyclists will ride forty kilometres less in the mountain stage of the race, the organisers of the championship said."),
    ];

    [Fact]
    public async Task An_item_of_a_feed_is_in_the_chat_two_seconds_after_the_poll_that_was_due()
    {
        await using var server = new HostileServer(head => HostileServer.Ok(SomeFeed.Rss(Item(int.Parse(head.Split(' ')[1].AsSpan(1), CultureInfo.InvariantCulture)))));
        await using var bot = await StartAsync();
        await bot.StopAsync();
        bot.Settings["Fetching:AllowedHosts:0"] = "127.0.0.1";
        var due = AddReadBefore(bot, server, TimeProvider.System.GetUtcNow().AddSeconds(8));
        await bot.RestartAsync();
        var started = TimeProvider.System.GetUtcNow();
        foreach (var (headline, _) in Stories)
            await ArrivedAsync(bot, headline);

        var sent = await SentAsync(bot);
        AssertKept(Stories.Select((story, number) => sent[story.Headline] - (due[number] > started ? due[number] : started)));
    }

    [Fact]
    public async Task A_story_dropped_as_a_file_is_in_the_chat_within_two_seconds()
    {
        await using var bot = await StartAsync();
        await AssertKeptAsync(bot, (name, story) => bot.PublishAsync(name + ".txt", $"{story.Headline}\n\nLUCERNE, March 2, 2026 (Sample Wire) - {story.Text}"));
    }

    [Fact]
    public async Task A_story_that_is_pushed_is_in_the_chat_within_two_seconds()
    {
        var port = FreePort();
        await using var bot = await StartAsync(port);
        using var sender = new HttpClient();
        sender.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        await AssertKeptAsync(bot, async (name, story) =>
        {
            using var text = new StringContent($"{story.Headline}\n\n{story.Text}", Encoding.UTF8, "text/plain");
            using var answer = await sender.PutAsync(new Uri($"http://127.0.0.1:{port}/articles/{name}"), text, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        });
    }

    private static async Task AssertKeptAsync(LiveBot bot, Func<string, (string Headline, string Text), Task> publish)
    {
        var published = new List<DateTimeOffset>();
        foreach (var (number, story) in Stories.Index())
        {
            published.Add(TimeProvider.System.GetUtcNow());
            await publish($"story-{number}", story);
            await ArrivedAsync(bot, story.Headline);
        }

        var sent = await SentAsync(bot);
        AssertKept(Stories.Select((story, number) => sent[story.Headline] - published[number]));
    }

    private static void AssertKept(IEnumerable<TimeSpan> waits)
    {
        var sorted = waits.Order().ToList();
        Assert.True(sorted[sorted.Count / 2] < Promised, $"It took {string.Join(", ", sorted.Select(wait => wait.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)))} seconds.");
    }

    private static async Task<LiveBot> StartAsync(int? pushPort = null)
    {
        var bot = await LiveBot.StartAsync(bot =>
        {
            // One after another to one reader, at once: neither its rate nor its daily limit is what is measured.
            bot.Settings["Delivery:ChatGapMilliseconds"] = "0";
            bot.Settings["Readers:DailyLimit"] = "0";
            if (pushPort is not { } port)
                return;
            bot.Settings["Push:Address"] = $"http://127.0.0.1:{port}";
            bot.Settings["Push:Key"] = Key;
        });
        await bot.SayAsync(Reader, "/subscribe sport");
        await bot.WaitForAsync(Reader, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));
        return bot;
    }

    private static Task<Shown> ArrivedAsync(LiveBot bot, string headline) =>
        bot.WaitForAsync(Reader, message => message.Text.StartsWith(headline, StringComparison.Ordinal));

    /// <summary>When the emulator was told each message to the reader, by its first line.</summary>
    private static async Task<Dictionary<string, DateTimeOffset>> SentAsync(LiveBot bot)
    {
        var clock = (await bot.Emulator.GetAsync("/emulator/statistics")).GetProperty("seconds").GetDouble();
        var start = TimeProvider.System.GetUtcNow().AddSeconds(-clock);
        var sends = await bot.Emulator.GetAsync("/emulator/sends?after=0");
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var send in sends.EnumerateArray())
            times.TryAdd(send.GetProperty("first_line").GetString() ?? "", start.AddSeconds(send.GetProperty("seconds").GetDouble()));
        return times;
    }

    /// <summary>Adds a feed for each story, read before, and due one after another; returns when.</summary>
    private static List<DateTimeOffset> AddReadBefore(LiveBot bot, HostileServer server, DateTimeOffset first)
    {
        var due = new List<DateTimeOffset>();
        using var connection = new Database(bot.DatabasePath).OpenWriter();
        for (var number = 0; number < Stories.Length; number++)
        {
            due.Add(first.AddSeconds(2.5 * number));
            var feed = FeedStore.Add(connection, server.Address($"/{number}"), FeedOrigin.Administrator, first);
            FeedStore.SavePoll(connection, feed with { BaselineAt = 1, NextPollAt = due[^1].ToUnixTimeMilliseconds() });
        }

        return due;
    }

    private static string Item(int number) =>
        $"<item><guid isPermaLink=\"false\">{number}</guid><title>{Stories[number].Headline}</title><pubDate>{TimeProvider.System.GetUtcNow():r}</pubDate><description>{Stories[number].Text}</description></item>";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
