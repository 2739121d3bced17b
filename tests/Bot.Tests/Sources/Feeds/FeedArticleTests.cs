using Bot.Articles;
using Bot.Sources.Feeds;

namespace Bot.Tests.Sources.Feeds;

public sealed class FeedArticleTests
{
    [Fact]
    public void An_item_becomes_an_article_of_words()
    {
        var draft = SomeFeed.Draft(
            "<guid isPermaLink=\"false\">n-17</guid><title>Bridge &amp;amp; tunnel &lt;b&gt;close&lt;/b&gt;</title><link>https://news.example/17?utm_source=rss</link>" +
            "<pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate><author>ana@news.example (Ana Lund)</author><category>Transport</category>" +
            "<description><![CDATA[<p>BERGEN, March 2, 2026 (Sample Wire) - The council closed the bridge.</p><p>Ferries sail.</p><script>x()</script><p>The post Bridge appeared first on Harbour News.</p>]]></description>");
        Assert.NotNull(draft);
        Assert.Equal(("n-17", "Bridge & tunnel close", "Ana Lund", "en"), (draft.Identity, draft.Headline, draft.Byline, draft.Language));
        Assert.Equal(["The council closed the bridge.", "Ferries sail."], draft.Paragraphs);
        Assert.Equal("BERGEN", draft.Dateline?.Place);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero), draft.PublishedAt);
        Assert.Equal([new ArticleCode("literal", "Transport")], draft.Codes);
    }

    [Fact]
    public void The_full_text_wins_over_the_teaser()
    {
        var draft = SomeFeed.Draft("<title>T</title><description>Teaser.</description><content:encoded><![CDATA[<p>The whole story.</p>]]></content:encoded>");
        Assert.Equal(["The whole story."], draft?.Paragraphs);
    }

    [Fact]
    public void An_item_without_a_title_is_headed_by_its_first_words() => Assert.Equal("Ferries sail again.", SomeFeed.Draft("<description>Ferries sail again.</description>")?.Headline);

    [Fact]
    public void An_item_with_no_words_is_none() => Assert.Null(SomeFeed.Draft("<link>https://news.example/1</link><description><![CDATA[<img src=x>]]></description>"));

    [Fact]
    public void Identity_is_the_publishers_then_the_address_and_never_the_title()
    {
        Assert.Equal("n-1", Identity("<guid>n-1</guid><link>https://news.example/a</link>"));
        Assert.Equal("news.example/a", Identity("<link>https://www.news.example/a/?utm_medium=x#top</link>"));
        Assert.NotEqual(Identity("<title>Live</title><description>First.</description>"), Identity("<title>Live</title><description>Second.</description>"));
    }

    [Fact]
    public void A_changed_date_alone_changes_nothing()
    {
        var first = SomeFeed.OneItem("<guid>1</guid><title>T</title><pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate>");
        var later = SomeFeed.OneItem("<guid>1</guid><title>T</title><pubDate>Tue, 03 Mar 2026 09:30:00 GMT</pubDate>");
        Assert.Equal(FeedArticle.Hash(first), FeedArticle.Hash(later));
        Assert.NotEqual(FeedArticle.Hash(first), FeedArticle.Hash(later with { Summary = "New words." }));
    }

    private static string Identity(string inside) => FeedArticle.Identity(SomeFeed.OneItem(inside));
}
