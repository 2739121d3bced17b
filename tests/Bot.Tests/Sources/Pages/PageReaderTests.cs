using System.Text;
using Bot.Sources.Pages;
using Bot.Tests.Support;

namespace Bot.Tests.Sources.Pages;

public sealed class PageReaderTests
{
    [Fact]
    public void A_page_gives_its_story_and_nothing_round_it()
    {
        var page = SomePage.Read(SomePage.Story()).Page;
        Assert.NotNull(page);
        Assert.Equal([SomePage.First, SomePage.Second, SomePage.Third], page.Paragraphs);
        Assert.Equal(("Ana Berg", "en", Given.Time.AddMinutes(-30)), (page.Byline, page.Language, page.Published));
        Assert.StartsWith("Harbour bridge closes 1", page.Title, StringComparison.Ordinal);
        Assert.Contains("The bridge on Monday.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}]}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true,\"hasPart\":{\"isAccessibleForFree\":\"http://schema.org/False\"}}</script>")]
    [InlineData("<meta property='article:content_tier' content='metered'>")]
    [InlineData("<meta itemprop='isAccessibleForFree' content='false'>")]
    [InlineData("<meta name='robots' content='noindex, nosnippet'>")]
    [InlineData("<meta name='robots' content='max-snippet: 0'>")]
    public void A_page_for_subscribers_is_not_read(string mark)
    {
        var reading = SomePage.Read(SomePage.Story(mark));
        Assert.Null(reading.Page);
        Assert.Contains("subscribers", reading.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"isAccessibleForFree\":true}</script>")]
    [InlineData("<script type='application/ld+json'>{broken \"isAccessibleForFree\":false</script>")]
    [InlineData("<meta property='article:content_tier' content='free'>")]
    [InlineData("<meta name='robots' content='index, follow, max-snippet:-1'>")]
    public void A_page_for_all_is_read(string mark) => Assert.NotNull(SomePage.Read(SomePage.Story(mark)).Page);

    [Fact]
    public void A_page_in_an_old_encoding_is_read_by_what_it_declares()
    {
        var html = SomePage.Story(inside: "Рада проголосувала").Replace("utf-8", "windows-1251", StringComparison.Ordinal);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)?.GetBytes(html) ?? [];
        Assert.Contains("Рада проголосувала", PageReader.Read(bytes, null, new Uri("https://news.example/")).Page?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<html><body><form>Accept all cookies?</form></body></html>")]
    [InlineData("\u0000\u0001\u0002")]
    public void A_page_without_a_story_is_refused(string html)
    {
        var reading = SomePage.Read(html);
        Assert.True(reading.Page is null || reading.Page.Paragraphs.Sum(paragraph => paragraph.Length) < 100);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<p>")]
    [InlineData("<b><p>x")]
    [InlineData("<b class=a><i class=b><p>x")]
    [InlineData("<p><b>x</p>")]
    [InlineData("<p><b a=1><i a=2><u a=3>x</p>")]
    [InlineData("<table><tr><td>x")]
    [InlineData("<table><table>")]
    [InlineData("<li>x")]
    [InlineData("<svg><p>")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("<a href='x'>y</a> ")]
    [InlineData("<a href='x'>")]
    [InlineData("<p>word, word, word.</p>")]
    [InlineData("<div><p>word, word</p></div>")]
    [InlineData("<br>")]
    [InlineData("&amp;")]
    [InlineData("<div class='comment sidebar ad'>")]
    [InlineData("<div></a>word, word <h2>x</h2>")]
    [InlineData("<div><table></div></table>word, word ")]
    [InlineData("<span></b></i><div>word, word ")]
    [InlineData("<object><p>word, word</p><h2>x</h2>")]
    [InlineData("<div><span>word, word<figcaption>word</figcaption></div>")]
    public void Pages_of_any_shape_cost_less_than_a_second(string unit)
    {
        SomePage.Read(SomePage.Story());
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        SomePage.Read(html);
        var time = ThreadTime.Start();
        SomePage.Read(html);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 1);
    }
}
