using System.Text;
using Bot.Hosting.CommandLine;
using Bot.Hosting.Settings;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Opml;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Sources;

public sealed class OpmlTests
{
    private const string Good =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="News"><!-- <outline xmlUrl="http://commented.example/"/> -->
          <outline type="rss" text="A &amp; B" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
          <outline type="rss" title='Bare' xmlurl='https://b.example/rss?x=1&y=2'
                   htmlUrl="https://b.example"/>
        </outline>
        <outline text="feed scheme" xmlUrl="feed://c.example/rss"></outline>
        </body></opml>
        """;

    [Fact]
    public void Feeds_are_found_in_folders_and_however_they_are_quoted()
    {
        var document = OpmlReader.Read(Encoding.UTF8.GetBytes(Good));
        Assert.Empty(document.Problems);
        Assert.Equal(
            [(5, "https://a.example/rss?x=1&y=2", "A & B"), (6, "https://b.example/rss?x=1&y=2", "Bare"), (9, "http://c.example/rss", "feed scheme")],
            document.Entries.Select(entry => (entry.Line, entry.Address.AbsoluteUri, entry.Title)));
    }

    [Fact]
    public void Bad_entries_are_named_with_their_lines_and_the_good_ones_kept()
    {
        var document = OpmlReader.Read(Encoding.UTF8.GetBytes(
            """
            <opml><body>
            <outline xmlUrl="javascript:alert(1)"/>
            <outline xmlUrl="https://good.example/rss"/>
            <outline type="rss" text="no address"/>
            <outline xmlUrl="https://unclosed.example/rss
            <outline xmlUrl=https://bare.example/rss text=x>
            <outline xmlUrl=""/>
            <outline
            """));
        Assert.Equal([2, 4, 7], document.Problems.Select(problem => problem.Line));
        Assert.Contains("“javascript:alert(1)” is not a web address", document.Problems[0].Reason, StringComparison.Ordinal);
        Assert.Equal(["https://good.example/rss", "https://unclosed.example/rss", "https://bare.example/rss"], document.Entries.Select(entry => entry.Address.AbsoluteUri));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("<rss/>", "not OPML")]
    [InlineData("<opml><body><outline text='a'/></body></opml>", "names no feed")]
    public void What_is_no_list_of_feeds_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Single(OpmlReader.Read(Encoding.UTF8.GetBytes(text)).Problems).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("<outline ")]
    [InlineData("<outline text='")]
    [InlineData("<outline><")]
    [InlineData("<!--")]
    [InlineData("<outline a=b ")]
    [InlineData("<outline xmlUrl='https://a.example/'>")]
    public void Hostile_shapes_cost_no_time(string unit)
    {
        var content = Encoding.UTF8.GetBytes("<opml>" + string.Concat(Enumerable.Repeat(unit, (OpmlReader.MaxBytes - 6) / unit.Length)));
        var time = ThreadTime.Start();
        Assert.InRange(OpmlReader.Read(content).Entries.Count, 0, OpmlReader.MostEntries);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 1);
    }

    [Fact]
    public async Task An_import_adds_what_is_new_and_an_export_gives_it_back()
    {
        using var folder = new TemporaryFolder();
        var settings = BotSettings.Bind(new ConfigurationManager { ["Database:Path"] = folder.File("bot.db") });
        await File.WriteAllTextAsync(folder.File("in.opml"), Good + "<outline xmlUrl='nonsense'/>", TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(1, await SourcesVerb.ImportAsync(settings, folder.File("in.opml"), output, errors, TestContext.Current.CancellationToken));
        Assert.Contains("3 feeds, 3 of them new; 1 bad entry.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("in.opml:10: “nonsense” is not a web address", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await SourcesVerb.ExportAsync(settings, folder.File("out.opml")));
        Assert.Equal(0, await SourcesVerb.ImportAsync(settings, folder.File("out.opml"), output, errors, TestContext.Current.CancellationToken));
        Assert.EndsWith("3 feeds, 0 of them new; 0 bad entries.\n", output.ToString(), StringComparison.Ordinal);
        using (var connection = new Database(folder.File("bot.db")).OpenReader())
            Assert.All(FeedStore.All(connection), feed => Assert.Equal((FeedOrigin.Administrator, FeedState.Active), (feed.Origin, feed.State)));
        SqliteConnection.ClearAllPools();
    }
}
