using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Tests.Sources.Feeds;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.EndToEnd;

public sealed class FeedNewsTests
{
    private const string Headline = "Rowing crews win gold at the world championships";

    [Fact]
    public async Task A_new_item_of_a_feed_reaches_those_who_follow_its_topic()
    {
        var now = TimeProvider.System.GetUtcNow();
        var item = $"<item><guid isPermaLink=\"false\">r-1</guid><title>{Headline}</title><link>https://news.example/rowing</link><pubDate>{now:r}</pubDate>" +
            "<description>&lt;p&gt;The rowing team won the gold medal in the final of the world championships on Monday. The coach praised the athletes and said the crew would train for the Olympic Games.&lt;/p&gt;</description></item>";
        await using var server = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(item)));
        await using var bot = await LiveBot.StartAsync();
        await bot.SayAsync(13, "/subscribe sport");
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));

        await bot.StopAsync();
        AddReadBefore(bot, server.Address(), now);
        bot.Settings["Fetching:AllowedHosts:0"] = "127.0.0.1";
        await bot.RestartAsync();

        var alert = await bot.WaitForAsync(13, message => message.Text.StartsWith(Headline, StringComparison.Ordinal));
        Assert.Contains("#Sport", alert.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{Headline}\nHarbour News · ", alert.Text, StringComparison.Ordinal);
    }

    // A feed that is read for the first time alerts nobody; this one has been.
    private static void AddReadBefore(LiveBot bot, Uri address, DateTimeOffset now)
    {
        using var connection = new Database(bot.DatabasePath).OpenWriter();
        var feed = FeedStore.Add(connection, address, FeedOrigin.Administrator, now);
        FeedStore.SavePoll(connection, feed with { BaselineAt = now.ToUnixTimeMilliseconds() });
    }
}
