using Bot.Tests.Sources.Feeds;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.EndToEnd;

public sealed class SourceCommandTests
{
    private const long Admin = 1003;

    [Fact]
    public async Task An_admin_adds_a_source_in_the_chat_and_it_is_read_at_once()
    {
        await using var server = new HostileServer(_ => HostileServer.Ok(SomeFeed.Rss(SomeFeed.Item("1"))));
        await using var bot = await LiveBot.StartAsync();
        bot.Settings["Fetching:AllowedHosts:0"] = "127.0.0.1";
        await bot.RestartAsync();

        await bot.SayAsync(Admin, $"/source add {server.Address()}");
        await bot.WaitForAsync(Admin, message => message.Text.StartsWith("Ajoutée, numéro 1", StringComparison.Ordinal));
        // This admin reads French. Once the feed is read to show it, once to poll it.
        for (var asked = 0; server.Requests < 2 && asked < 20; asked++)
            await ListAsync(bot);
        Assert.InRange(server.Requests, 2, int.MaxValue);

        Assert.Contains("Harbour News", (await ListAsync(bot)).Text, StringComparison.Ordinal);
        await bot.SayAsync(13, "/sources");
        await bot.WaitForAsync(13, message => message.Text.Contains("I do not know", StringComparison.Ordinal));
    }

    private static async Task<Shown> ListAsync(LiveBot bot)
    {
        var before = (await bot.ShownToAsync(Admin)).Count;
        await bot.SayAsync(Admin, "/sources");
        return await bot.WaitForAsync(Admin, before);
    }
}
