using System.Text;

namespace Bot.Tests.EndToEnd;

public sealed class FeedListTests
{
    /// <summary>Reads French.</summary>
    private const long Admin = 1003;

    [Fact]
    public async Task An_admin_sends_a_list_of_feeds_adds_it_and_takes_it_out_again()
    {
        await using var bot = await LiveBot.StartAsync();
        const string list = "<opml version=\"2.0\"><body><outline text=\"Port\" xmlUrl=\"http://port.invalid/rss\"/><outline xmlUrl=\"ftp://x\"/></body></opml>";

        await bot.Emulator.SendFileAsync("flux.opml", list, from: Admin);
        var card = await bot.WaitForAsync(Admin, message => message.Buttons.ContainsKey("Les ajouter"));
        Assert.Contains("Nouveaux : Port.", card.Text, StringComparison.Ordinal);
        await bot.PressAsync(Admin, card, "Les ajouter");
        await bot.WaitForAsync(Admin, message => message.Text.StartsWith("1 source ajoutée", StringComparison.Ordinal));
        await bot.SayAsync(Admin, "/sources export");

        var file = await bot.WaitForAsync(Admin, message => message.File is not null);
        Assert.Equal("1 source, en OPML", file.Caption);
        var exported = await bot.Emulator.Http.GetByteArrayAsync($"/emulator/documents/{file.File?.Id}", TestContext.Current.CancellationToken);
        Assert.Contains("xmlUrl=\"http://port.invalid/rss\"", Encoding.UTF8.GetString(exported), StringComparison.Ordinal);
        Assert.Matches("^sources-[0-9-]+\\.opml$", file.File?.Name);
        await bot.Emulator.SendFileAsync("flux.opml", list, from: 1001);
        await bot.WaitForAsync(1001, message => message.Text.StartsWith("I can only read text", StringComparison.Ordinal));
    }
}
