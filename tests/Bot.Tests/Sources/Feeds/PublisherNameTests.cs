using Bot.Sources.Feeds;

namespace Bot.Tests.Sources.Feeds;

public sealed class PublisherNameTests
{
    [Theory]
    [InlineData("BBC News", "https://feeds.bbci.co.uk/news/rss.xml", "BBC News")]
    [InlineData("BBC News - Home", "https://feeds.bbci.co.uk/news/rss.xml", "BBC News")]
    [InlineData("World news | The Harbour", "https://www.theharbour.example/world/rss", "The Harbour")]
    [InlineData("HBT &gt; World", "https://rss.hbt.example/world.xml", "HBT")]
    [InlineData("Harbour Times: Top stories", "https://harbourtimes.example/rss", "Harbour Times")]
    [InlineData("Sea &amp;amp; <b>Coast</b>", "https://x.example/rss", "Sea & Coast")]
    [InlineData("Портові новини – Головне", "https://news.example/rss", "Портові новини – Головне")]
    [InlineData("Har\u202Ebour", "https://x.example/rss", "Harbour")]
    [InlineData("  ", "https://www.x.example/rss", "x.example")]
    [InlineData(null, "https://x.example/rss", "x.example")]
    [InlineData("–", "http://127.0.0.1/rss", null)]
    [InlineData(null, "http://[::1]/rss", null)]
    [InlineData("Co-operative | News", "https://x.example/rss", "Co-operative | News")]
    public void A_feed_is_named_by_its_title_without_its_section_else_by_its_host(string? title, string address, string? name) =>
        Assert.Equal(name, PublisherName.Of(title, new Uri(address)));
}
