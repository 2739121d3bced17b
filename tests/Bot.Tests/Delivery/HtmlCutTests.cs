using Bot.Delivery;

namespace Bot.Tests.Delivery;

public sealed class HtmlCutTests
{
    [Fact]
    public void What_fits_stays_as_it_is()
    {
        const string Html = "<b>Harbour &amp; fleet</b>\nTwo ships.";
        Assert.Equal(Html, HtmlCut.ToFit(Html, 4096));
    }

    [Fact]
    public void Markup_does_not_count()
    {
        var html = string.Concat(Enumerable.Repeat("<b>a</b> ", 30)) + "&amp;";
        Assert.Equal(html, HtmlCut.ToFit(html, 61));
    }

    [Fact]
    public void It_ends_after_a_whole_sentence() =>
        Assert.Equal("The port opened. Ships came.", HtmlCut.ToFit("The port opened. Ships came. Nobody counted them at first.", 40));

    [Fact]
    public void Open_tags_are_closed() =>
        Assert.Equal("<b>The port <i>opened again…</i></b>", HtmlCut.ToFit("<b>The port <i>opened again yesterday</i> at noon</b>", 24));

    [Fact]
    public void A_character_reference_is_never_cut() =>
        Assert.DoesNotContain("&am…", HtmlCut.ToFit(string.Concat(Enumerable.Repeat("&amp;", 50)), 10), StringComparison.Ordinal);

    [Fact]
    public void A_long_word_is_cut_between_characters_as_readers_see_them()
    {
        var family = "👨‍👩‍👧‍👦";
        var cut = HtmlCut.ToFit(string.Concat(Enumerable.Repeat(family, 20)), 30);
        Assert.Equal(string.Concat(Enumerable.Repeat(family, 4)) + "…", cut);
    }

    [Fact]
    public void Plain_text_loses_its_tags_and_keeps_its_letters() =>
        Assert.Equal("a < b & c", HtmlCut.PlainToFit("<b>a</b> &lt; b &amp; c", 100));
}
