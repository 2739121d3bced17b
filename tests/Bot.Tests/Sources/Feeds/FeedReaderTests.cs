using System.Text;
using Bot.Articles.Reading;
using Bot.Sources.Feeds.Parsing;

namespace Bot.Tests.Sources.Feeds;

public sealed class FeedReaderTests
{
    private const string Atom =
        """
        <?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://news.example/" xml:lang="fr">
        <a:title type="html">Port &amp;amp; mer</a:title><a:entry><a:id>urn:example:1</a:id><a:link rel="enclosure" href="a.mp3"/><a:link href="pont"/>
        <a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Le <b>pont</b> ferme</div></a:title><a:updated>2026-03-02T09:30:00Z</a:updated>
        <a:content type="html">&lt;p&gt;Le conseil a &lt;a href="vote"&gt;voté&lt;/a&gt;.&lt;/p&gt;</a:content><a:author><a:name>Jeanne</a:name></a:author></a:entry></a:feed>
        """;

    [Fact]
    public void Atom_is_read_under_any_prefix_with_addresses_made_absolute()
    {
        var feed = SomeFeed.Read(Atom);
        Assert.Equal((FeedFormat.Atom, "1.0", "fr"), (feed.Format, feed.Version, feed.Language));
        var entry = Assert.Single(feed.Items);
        Assert.Equal("Le <b>pont</b> ferme", entry.Title);
        Assert.Equal("https://news.example/pont", entry.Link);
        Assert.Equal("<p>Le conseil a <a href=\"https://news.example/vote\">voté</a>.</p>", entry.Content);
        Assert.Equal("Jeanne", Assert.Single(entry.Authors).Name);
    }

    [Fact]
    public void Rss_1_has_its_items_beside_the_channel()
    {
        var feed = SomeFeed.Read(
            """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item rdf:about="https://news.example/1"><title>One</title><d:date>2026-03-02</d:date></item></rdf:RDF>""");
        Assert.Equal(("1.0", "https://news.example/1", "2026-03-02"), (feed.Version, feed.Items[0].Id, feed.Items[0].Published));
    }

    [Fact]
    public void A_JSON_Feed_is_read_with_a_number_for_an_id()
    {
        var feed = SomeFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":7,"url":"/a","content_text":"x < y","authors":[{"name":"Ana"}],"tags":["sea",5]}]}""", "https://news.example/feed.json");
        var item = Assert.Single(feed.Items);
        Assert.Equal(("7", "https://news.example/a", "x < y", true), (item.Id, item.Link, item.Content, item.IsPlain));
        Assert.Equal("sea", Assert.Single(item.Categories).Term);
    }

    [Theory]
    [InlineData("<title>Fish & Chips &amp; more &nbsp;&lt;3</title>", "Fish & Chips & more \u00a0<3")]
    [InlineData("<title><![CDATA[Fish & <b>Chips</b>]]></title>", "Fish & <b>Chips</b>")]
    [InlineData("<title>Ports &#8211; &#x2014;</title>", "Ports – —")]
    [InlineData("<title>a<!-- hidden -->b</title>", "ab")]
    [InlineData("<title>Unclosed</titel>", "Unclosed")]
    [InlineData("<Title>Capitals</TITLE>", "Capitals")]
    [InlineData("<title>/?a=1&copy=2</title>", "/?a=1&copy=2")]
    [InlineData("<dc:title>Undeclared prefix</dc:title>", "Undeclared prefix")]
    [InlineData("<title>con\u0001trol</title>", "control")]
    public void Titles_are_read_whatever_is_wrong_with_them(string inside, string title) => Assert.Equal(title, SomeFeed.OneItem(inside).Title);

    [Fact]
    public void What_stands_before_a_broken_end_is_kept()
    {
        var feed = SomeFeed.Read("<rss><channel><title>T</title><item><title>One</title></item><item><title>Two</title><description>cut he");
        Assert.Equal(["One", "Two"], feed.Items.Select(item => item.Title));
    }

    [Fact]
    public void Unclosed_HTML_in_a_text_does_not_swallow_what_follows()
    {
        var feed = SomeFeed.Read(SomeFeed.Rss("<item><title>One</title><description>a <br> b <p>c</description></item>", "<item><title>Two</title></item>"));
        Assert.Equal(["One", "Two"], feed.Items.Select(item => item.Title));
        Assert.Equal("a <br> b <p>c", feed.Items[0].Summary);
    }

    [Fact]
    public void Entities_that_a_DTD_declares_are_not_expanded()
    {
        const string laughs = """<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>""";
        var feed = SomeFeed.Read(laughs + "<rss><channel><title>&b;&x;</title></channel></rss>");
        Assert.Equal("&b;&x;", feed.Title);
    }

    [Theory]
    [InlineData("windows-1251", "Міст закрито")]
    [InlineData("iso-8859-1", "Le café fermé – déjà")]
    [InlineData("koi8-r", "Мост закрыт")]
    [InlineData("utf-16", "Міст закрито")]
    public void The_declared_encoding_is_followed(string name, string title)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name == "iso-8859-1" ? "windows-1252" : name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><title>{title}</title></channel></rss>")).ToArray();
        Assert.Equal(title, FeedReader.Read(bytes).Feed?.Title);
    }

    [Fact]
    public void UTF_8_that_claims_to_be_something_else_is_read_as_UTF_8() =>
        Assert.Equal("Café", SomeFeed.Read("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>Café</title></channel></rss>").Title);

    [Theory]
    [InlineData("", RefusalKind.Empty)]
    [InlineData("  \n", RefusalKind.Empty)]
    [InlineData("<html><body>Not here</body></html>", RefusalKind.NotAnArticle)]
    [InlineData("<opml/>", RefusalKind.UnknownFormat)]
    [InlineData("just words", RefusalKind.UnknownFormat)]
    [InlineData("{\"a\":", RefusalKind.Malformed)]
    [InlineData("{\"a\":1}", RefusalKind.NotAnArticle)]
    [InlineData("{\"items\":[{\"title\":\"\\ud800\"}]}", RefusalKind.Malformed)]
    internal void What_is_no_feed_is_refused_with_the_reason(string text, RefusalKind kind) => Assert.Equal(kind, SomeFeed.Reading(text).Refusal?.Kind);
}
