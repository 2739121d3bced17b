using System.Text;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.Sources.Feeds;

public sealed class AgencyPollingTests
{
    private const string Body = "<p>The council voted on Tuesday to close the bridge. Ships will wait until the spring of next year.</p>";

    [Theory]
    [InlineData("one", "ninjs", 1)]
    [InlineData("[one,two]", "ninjs", 2)]
    [InlineData("""{"items":[one,two]}""", "ninjs", 2)]
    [InlineData("""{"_items":[two],"_meta":{"total":1}}""", "ninjs", 1)]
    public void An_address_may_give_ninjs_items_alone_or_in_a_list(string form, string format, int count)
    {
        var reading = Read(form.Replace("one", Ninjs("urn:a", 1), StringComparison.Ordinal).Replace("two", Ninjs("urn:b", 1), StringComparison.Ordinal));
        Assert.Equal((format, count), (reading?.Format, reading?.Entries.Count));
    }

    [Theory]
    [InlineData("<newsItem/>")]
    [InlineData("<newsMessage><itemSet><newsItem/></itemSet></newsMessage>")]
    [InlineData("<?xml version=\"1.0\"?><!-- a > b --><n:newsMessage xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\"><n:itemSet><newsItem/></n:itemSet></n:newsMessage>")]
    [InlineData("<itemSet><newsItem/></itemSet>")]
    public void An_address_may_give_NewsML_G2_in_any_envelope(string form)
    {
        var reading = Read(form.Replace("<newsItem/>", NewsMl("urn:a", 3), StringComparison.Ordinal));
        Assert.Equal("NewsML-G2", reading?.Format);
        Assert.Equal(("urn:a", 3L), (Assert.Single(reading?.Entries ?? []).Identity, reading?.Entries[0].Draft()?.Edition));
    }

    [Fact]
    public void A_JSON_feed_stays_one()
    {
        Assert.Equal("JSON Feed 1.1", Read("""{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","uri":"urn:x","title":"A","content_text":"B"}]}""")?.Format);
        Assert.Equal("JSON Feed", Read("""{"title":"T","items":[{"id":"1","title":"A","content_text":"B"}]}""")?.Format);
    }

    [Fact]
    public async Task A_later_version_of_the_agency_replaces_an_earlier_one_and_never_the_other_way_round()
    {
        await using var house = new PollingHouse();
        await house.AddAsync();
        await house.PollAsync();
        foreach (var (version, text) in new[] { (2, "Second"), (1, "First"), (3, "Third"), (2, "Second again") })
        {
            house.Say(HostileServer.Ok($"[{Ninjs("urn:a", version, text)}]"));
            await house.PollAsync();
        }

        var stored = house.Database.Read(connection => ArticleStore.Newest(connection, "127.0.0.1", "urn:a"))?.Article;
        Assert.Equal((3L, 2, "Third"), (stored?.Edition, stored?.Version, stored?.Headline));
    }

    private static SourceReading? Read(string body) =>
        PolledDocument.Read(new FetchResult(FetchOutcome.Content) { Body = Encoding.UTF8.GetBytes(body), Address = new Uri("https://agency.example/latest") }, ReadingOptions.Default).Reading;

    private static string Ninjs(string uri, int version, string headline = "Harbour bridge closes") =>
        $$"""{"uri":"{{uri}}","version":"{{version}}","type":"text","versioncreated":"2026-03-02T09:00:00Z","headline":"{{headline}}","body_html":"{{Body}}"}""";

    private static string NewsMl(string guid, int version) =>
        $"""<newsItem guid="{guid}" version="{version}"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-03-02T09:00:00Z</versionCreated></itemMeta><contentMeta><headline>Harbour bridge closes</headline></contentMeta><contentSet><inlineXML><html>{Body}</html></inlineXML></contentSet></newsItem>""";
}
