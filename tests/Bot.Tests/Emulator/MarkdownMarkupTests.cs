using Bot.Emulator.Api.Markup;

namespace Bot.Tests.Emulator;

public sealed class MarkdownMarkupTests
{
    [Theory]
    [InlineData("*a* _b_ __c__ ~d~ ||e||", "a b c d e", "bold 0 1, italic 2 1, underline 4 1, strikethrough 6 1, spoiler 8 1")]
    [InlineData("*bold _both_*", "bold both", "bold 0 9, italic 5 4")]
    [InlineData("[x](https://example.org/a\\)b)", "x", "text_link 0 1 https://example.org/a)b")]
    [InlineData("![22:45](tg://time?unix=1647531900&format=wDT)", "22:45", "date_time 0 5 1647531900 wDT")]
    [InlineData("`a_b*`", "a_b*", "code 0 4")]
    [InlineData("```cs\nvar x;\n```", "var x;", "pre 0 6 cs")]
    [InlineData(">one\n>two\nthree", "one\ntwo\nthree", "blockquote 0 7")]
    [InlineData(">one\n>two||", "one\ntwo", "expandable_blockquote 0 7")]
    [InlineData("1\\. a\\-b \\*", "1. a-b *", "")]
    public void Markup_becomes_text_and_entities(string source, string text, string entities)
    {
        var parsed = new MarkupParser().Parse(source, "MarkdownV2");

        Assert.Equal(text, parsed.Text);
        Assert.Equal(entities, HtmlMarkupTests.Described(parsed));
    }

    [Theory]
    [InlineData("Hello.", "Character '.' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("é *x", "Can't find end of Bold entity at byte offset 3")]
    [InlineData("[x](https://example.org", "Can't find end of a URL at byte offset 3")]
    public void Broken_markup_is_refused(string source, string message)
    {
        var broken = Assert.Throws<MarkupException>(() => new MarkupParser().Parse(source, "MarkdownV2"));
        Assert.Equal(message, broken.Message);
    }
}
