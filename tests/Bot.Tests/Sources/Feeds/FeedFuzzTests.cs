using System.Text;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Sources.Feeds;
using Bot.Sources.Feeds.Parsing;
using Bot.Tests.Support;
using CsCheck;

namespace Bot.Tests.Sources.Feeds;

public sealed class FeedFuzzTests
{
    // Of the processor; other tests run beside these. What they guard against took half a minute.
    private const double Seconds = 1;

    private static readonly string[] Feeds =
    [
        SomeFeed.Rss(SomeFeed.Item("1", "Mon, 02 Mar 2026 09:00:00 GMT"), "<item><title><![CDATA[a <b>b</b>]]></title><link>https://news.example/</link><media:group><media:thumbnail url='x'/></media:group></item>"),
        "<!DOCTYPE feed [<!ENTITY a 'b'>]><feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://news.example/'><title type='xhtml'><div><p>x</p></div></title><entry><id>1</id><link href='a'/><content type='html'>&lt;a href='b'&gt;c&lt;/a&gt;</content><updated>2026-03-02T09:00:00Z</updated></entry></feed>",
        """{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"T","content_html":"<p>x</p>","date_published":"2026-03-02T09:00:00Z","tags":["a"],"authors":[{"name":"n"}]}]}""",
    ];

    private static readonly string[] Inserts =
        ["<", ">", "/", "</", "<!", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&", "&#", "&#x110000;", "&amp;", ";", "\"", "'", "=", "<b>", "</item>", "<item>", "<a href=\"", "xmlns:a=\"b\" ", "\0", "\u202e", "\ud800", "\\ud800", "{", "[", "9999999999", "\t", "é"];

    [Fact]
    public void No_mutation_of_a_feed_breaks_the_reader() =>
        Gen.Select(Gen.Int[0, Feeds.Length - 1], Gen.Select(Gen.Int[0, 700], Gen.Int[0, 40], Gen.Int[0, Inserts.Length - 1], Gen.Int[1, 60]).Array[1, 8]).Sample(
            (feed, edits) => ReadAll(edits.Aggregate(Feeds[feed], (text, edit) =>
            {
                var at = Math.Min(edit.Item1, text.Length);
                var cut = Math.Min(edit.Item2, text.Length - at);
                return text[..at] + string.Concat(Enumerable.Repeat(Inserts[edit.Item3], edit.Item4)) + text[(at + cut)..];
            })),
            iter: 10_000);

    [Fact]
    public void No_bytes_break_the_reader() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Assert.True(FeedReader.Read(bytes) is { Feed: not null } or { Refusal: not null }), iter: 20_000);

    [Theory]
    [InlineData("<feed><title type='xhtml'><div </div></title></feed>")]
    [InlineData("<feed><title type='xhtml'><a:div </a:div></title></feed>")]
    [InlineData("<feed><title type='xhtml'><div></div></title></feed>")]
    public void What_a_long_run_found_is_read(string text) => ReadAll(text);

    [Theory]
    [InlineData("<")]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<item>")]
    [InlineData("<item/>")]
    [InlineData("<!x>")]
    [InlineData("<!")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<a b='")]
    [InlineData("<a b=c d=e ")]
    [InlineData("<![CDATA[")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("<item><title>&lt;b&gt;&lt;i&gt;")]
    [InlineData("<item><title>x</title></titel>")]
    [InlineData("<x xmlns:a='b'>")]
    public void A_megabyte_of_anything_is_read_at_once_and_in_64_mebibytes(string unit)
    {
        var text = "<rss><channel>" + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        SomeFeed.Reading(text);
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var time = ThreadTime.Start();
        SomeFeed.Reading(text);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, Seconds);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, 64L * 1024 * 1024);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<a>")]
    [InlineData("<div>")]
    [InlineData("<p>")]
    [InlineData("<b><p>")]
    [InlineData("<b><a></b>")]
    [InlineData("<table>")]
    [InlineData("<table><td>x")]
    [InlineData("</p>")]
    [InlineData("<!--")]
    [InlineData("<li>x")]
    [InlineData("<svg><p>")]
    [InlineData("<br>")]
    [InlineData("&#x1F600;")]
    [InlineData("<a href='x'>")]
    public void HTML_of_any_shape_becomes_words_at_once(string unit)
    {
        var item = new FeedItem { Id = "1", Title = "T", Content = string.Concat(Enumerable.Repeat(unit, FeedBounds.Text / unit.Length)) };
        var feed = new ParsedFeed { Format = FeedFormat.Rss };
        FeedArticle.Draft(feed, item with { Content = "<p>warm</p>" }, ReadingOptions.Default);
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var time = ThreadTime.Start();
        Assert.NotNull(FeedArticle.Draft(feed, item, ReadingOptions.Default));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, Seconds);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, 64L * 1024 * 1024);
    }

    [Fact]
    public void Long_HTML_keeps_its_paragraphs_and_words()
    {
        var body = string.Concat(Enumerable.Range(1, 300).Select(i => $"<p title=\"a>b\">Ship <b>{i}</b> came &amp; <a href='x'>went</a>.<!-- <p>no -->"));
        var item = new FeedItem { Title = "T", Content = $"<div><script>if (a<b) document.write('</p>')</script>{body}</div>" };
        var draft = FeedArticle.Draft(new ParsedFeed { Format = FeedFormat.Rss }, item, ReadingOptions.Default);
        Assert.Equal(Enumerable.Range(1, 300).Select(i => $"Ship {i} came & went."), draft?.Paragraphs);
    }

    private static void ReadAll(string text)
    {
        var reading = FeedReader.Read(Encoding.UTF8.GetBytes(text), null, new Uri("https://news.example/feed"));
        if (reading.Feed is not { } feed)
        {
            Assert.NotNull(reading.Refusal);
            return;
        }

        foreach (var item in feed.Items)
        {
            FeedArticle.Hash(item);
            if (FeedArticle.Draft(feed, item, ReadingOptions.Default) is { } draft)
                Assert.NotEqual("", ArticleNormaliser.Finish(draft, "feed", FeedArticle.Identity(item), null, DateTimeOffset.UnixEpoch).Identity);
        }
    }
}
