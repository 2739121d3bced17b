using Bot.Sources.Feeds.Polling;
using Bot.Tests.Sources.Feeds;
using Bot.Tests.Sources.Fetching;

namespace Bot.Tests.Sources.Pages;

public sealed class FullTextTests
{
    private const string Teaser = "The council voted on Tuesday to close the bridge.";
    private const string Today = "Mon, 02 Mar 2026 09:00:00 GMT";

    [Fact]
    public async Task An_item_with_a_teaser_gets_the_text_of_its_page_where_that_is_asked_for()
    {
        await using var house = await OpenAsync(fullText: true);
        var article = await PollAsync(house, path => path == "/robots.txt" ? HostileServer.Status("404 No") : Html(SomePage.Story()));
        Assert.Equal(("BERGEN", 3, "Ana Berg"), (article.Dateline?.Place, article.Paragraphs.Count, article.Byline));
        Assert.StartsWith("The council voted on Tuesday to close the harbour bridge until", article.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_asked_no_page_is_read()
    {
        await using var house = await OpenAsync(fullText: false);
        var article = await PollAsync(house, _ => Html(SomePage.Story()));
        Assert.Equal([Teaser], article.Paragraphs);
        Assert.DoesNotContain(house.Heads, head => head.StartsWith("GET /story", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HTTP/1.1 402 Pay\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "")]
    [InlineData("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "")]
    [InlineData("nonsense", "")]
    [InlineData("story", "User-agent: *\nDisallow: /story")]
    [InlineData("story", "down")]
    [InlineData("closed", "")]
    [InlineData("consent", "")]
    public async Task The_teaser_stays_where_the_page_cannot_or_may_not_be_read(string page, string robots)
    {
        await using var house = await OpenAsync(fullText: true);
        var answer = page switch
        {
            "story" => Html(SomePage.Story()),
            "closed" => Html(SomePage.Story("<meta itemprop='isAccessibleForFree' content='false'>")),
            "consent" => Html("<html><body><article>" + string.Concat(Enumerable.Repeat("<p>We and our partners value your privacy, and store cookies on your device.</p>", 12)) + "</article></body></html>"),
            _ => page,
        };
        var article = await PollAsync(house, path => path == "/robots.txt" ? robots == "down" ? HostileServer.Status("503 Later") : HostileServer.Ok(robots) : answer);
        Assert.Equal([Teaser], article.Paragraphs);
        if (robots.Length > 0)
            Assert.DoesNotContain(house.Heads, head => head.StartsWith("GET /story", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_teaser_stays_where_the_site_leads_on_to_what_its_robots_file_forbids()
    {
        await using var house = await OpenAsync(fullText: true);
        var article = await PollAsync(house, path => path switch
        {
            "/robots.txt" => HostileServer.Ok("User-agent: *\nDisallow: /kept"),
            "/kept" => Html(SomePage.Story()),
            _ => "HTTP/1.1 302 Found\r\nLocation: /kept\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        });
        Assert.Equal([Teaser], article.Paragraphs);
    }

    private static async Task<PollingHouse> OpenAsync(bool fullText)
    {
        var house = new PollingHouse();
        var feed = await house.AddAsync();
        await house.Database.WriteAsync(connection => FeedStore.SetFullText(connection, feed.FeedId, fullText));
        await house.PollAsync();
        return house;
    }

    private static async Task<Bot.Articles.Article> PollAsync(PollingHouse house, Func<string, string> pages)
    {
        var item = $"<item><guid isPermaLink=\"false\">1</guid><title>Harbour bridge closes 1</title><link>{house.Server.Address("/story")}</link><description>{Teaser}</description><pubDate>{Today}</pubDate></item>";
        house.Say(path => path == "/feed" ? HostileServer.Ok(SomeFeed.Rss(item)) : pages(path));
        var offered = Assert.Single(await house.PollAsync());
        Assert.False(offered.Baseline);
        return offered.Article ?? throw new InvalidOperationException("There is no article.");
    }

    private static string Html(string body) => HostileServer.Ok(body).Replace("application/rss+xml", "text/html", StringComparison.Ordinal);
}
