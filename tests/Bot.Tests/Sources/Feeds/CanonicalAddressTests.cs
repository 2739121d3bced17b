using Bot.Sources.Feeds;

namespace Bot.Tests.Sources.Feeds;

public sealed class CanonicalAddressTests
{
    [Theory]
    [InlineData("https://news.example/a")]
    [InlineData("http://www.news.example/a/")]
    [InlineData("https://m.news.example/a#comments")]
    [InlineData("https://amp.news.example/a?utm_source=x&fbclid=1")]
    [InlineData("https://news.example/a/amp/")]
    [InlineData("https://news.example/amp/a")]
    [InlineData("https://NEWS.example:443/a?amp")]
    public void All_forms_of_a_page_are_one(string address) => Assert.Equal("news.example/a", CanonicalAddress.Of(address));

    [Fact]
    public void What_tells_pages_apart_stays()
    {
        Assert.Equal("news.example/story?id=7&page=2", CanonicalAddress.Of("https://news.example/story?page=2&utm_campaign=c&id=7"));
        Assert.Equal("news.example:8080/A", CanonicalAddress.Of("http://news.example:8080/A"));
        Assert.Equal("m.example/a", CanonicalAddress.Of("https://m.example/a"));
    }

    [Fact]
    public void A_host_that_can_be_no_name_is_told_apart_all_the_same() => Assert.NotNull(CanonicalAddress.Of("http://\u00ad\u00ad.example/a"));

    [Theory]
    [InlineData("mailto:a@b.example")]
    [InlineData("/relative")]
    [InlineData(null)]
    public void Other_addresses_have_none(string? address) => Assert.Null(CanonicalAddress.Of(address));
}
