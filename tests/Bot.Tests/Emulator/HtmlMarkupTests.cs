using Bot.Emulator.Api.Markup;

namespace Bot.Tests.Emulator;

public sealed class HtmlMarkupTests
{
    [Theory]
    [InlineData("<b>a</b> <strong>b</strong>", "a b", "bold 0 1, bold 2 1")]
    [InlineData("<i>a</i><em>b</em>", "ab", "italic 0 1, italic 1 1")]
    [InlineData("<u>a</u><ins>b</ins>", "ab", "underline 0 1, underline 1 1")]
    [InlineData("<s>a</s><strike>b</strike><del>c</del>", "abc", "strikethrough 0 1, strikethrough 1 1, strikethrough 2 1")]
    [InlineData("<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span>", "ab", "spoiler 0 1, spoiler 1 1")]
    [InlineData("<a href=\"https://example.org/a?b=1&amp;c=2\">x</a>", "x", "text_link 0 1 https://example.org/a?b=1&c=2")]
    [InlineData("<a href='tg://user?id=5'>x</a>", "x", "text_mention 0 1")]
    [InlineData("<a href=\"not an address\">x</a>", "x", "")]
    [InlineData("<tg-time unix=\"1712186220\" format=\"wDT\">3 April</tg-time>", "3 April", "date_time 0 7 1712186220 wDT")]
    [InlineData("<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "👍", "custom_emoji 0 2")]
    [InlineData("<pre><code class=\"language-cs\">x</code></pre>", "x", "pre 0 1 cs")]
    [InlineData("<code class=\"language-cs\">x</code>", "x", "code 0 1")]
    [InlineData("<blockquote>a</blockquote><blockquote expandable>b</blockquote>", "ab", "blockquote 0 1, expandable_blockquote 1 1")]
    [InlineData("🗞 <B>x</B>", "🗞 x", "bold 3 1")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0 2, italic 1 1")]
    [InlineData("&lt;&gt;&amp;&quot;&#39;&#x41; &nbsp; & &copy;", "<>&\"'A &nbsp; & &copy;", "")]
    [InlineData("  <b> a </b>\n", "a", "bold 0 1")]
    [InlineData("<b></b>x", "x", "")]
    [InlineData("a\tb\r\nc", "a b\nc", "")]
    public void Markup_becomes_text_and_entities(string source, string text, string entities)
    {
        var parsed = new MarkupParser().Parse(source, "Html");

        Assert.Equal(text, parsed.Text);
        Assert.Equal(entities, Described(parsed));
    }

    [Theory]
    [InlineData("é<x>", "Unsupported start tag \"x\" at byte offset 2")]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<a href=\"x>y</a>", "Unclosed start tag at byte offset 0")]
    public void Broken_markup_is_refused_with_its_place(string source, string message)
    {
        var broken = Assert.Throws<MarkupException>(() => new MarkupParser().Parse(source, "HTML"));
        Assert.Equal(message, broken.Message);
    }

    [Theory]
    [InlineData("/start@news_bot x", "bot_command 0 15")]
    [InlineData("see https://example.org/a.", "url 4 21")]
    [InlineData("mail a.b@example.org", "email 5 15")]
    [InlineData("#Defence #a-b @ana_s $EUR", "hashtag 0 8, hashtag 9 2, mention 14 6, cashtag 21 4")]
    [InlineData("1/2 a#b", "")]
    public void Telegram_finds_some_entities_by_itself(string text, string entities) =>
        Assert.Equal(entities, Described(new MarkupParser().Parse(text, null)));

    internal static string Described(FormattedText parsed) => string.Join(", ", parsed.Entities.Select(entity =>
        string.Join(' ', new object?[] { entity.Type, entity.Offset, entity.Length, entity.Url, entity.Language, entity.UnixTime, entity.DateTimeFormat }.Where(part => part is not null))));
}
