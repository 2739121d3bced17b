using Bot.Articles;
using Bot.Delivery;
using Bot.Stories;
using Bot.Stories.Versions;
using Bot.Tests.Support;
using Bot.Texts;

namespace Bot.Tests.Delivery;

public sealed class AlertRendererTests
{
    private static readonly Wording English = TextCatalogue.Of().For("en");

    private readonly AlertRenderer _renderer = new(new StoryLinks("", "sample_bot"));

    [Fact]
    public void An_alert_has_headline_origin_summary_link_and_hashtags_in_this_order()
    {
        var content = _renderer.Render(Given.Article() with { Url = "https://news.example/a?b=1&c=2" }, 7, StoryMarks.None, ["Defence", "Human rights"], English);
        Assert.Equal(
            """
            <b>Navy opens a new harbour in the north</b>
            BERGEN · Sample Wire · <tg-time unix="1772443800" format="Dt">2 March 2026, 09:30 UTC</tg-time>

            The navy opened a harbour on Monday.

            <a href="https://news.example/a?b=1&amp;c=2">Full story</a>
            #Defence #HumanRights
            """.ReplaceLineEndings("\n"),
            content.Html);
        Assert.Equal(["read 7", "why 7", "more 7"], Assert.Single(content.Buttons).Select(button => button.Action));
    }

    [Fact]
    public void Values_are_shown_and_never_obeyed()
    {
        var article = Given.Article(headline: "Wages <b>& prices</b> \"up\"") with { Summary = "1 < 2 </b> & <a href='x'>", Dateline = new Dateline("<i>", Date: null, Agency: null) };
        var html = _renderer.Render(article, 7, StoryMarks.None, ["<script>"], English).Html;
        Assert.StartsWith("<b>Wages &lt;b&gt;&amp; prices&lt;/b&gt; &quot;up&quot;</b>\n&lt;i&gt; · ", html, StringComparison.Ordinal);
        Assert.Contains("1 &lt; 2 &lt;/b&gt; &amp; &lt;a href='x'&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_the_link_starts_the_bot_with_the_story() =>
        Assert.Contains("<a href=\"https://t.me/sample_bot?start=s_", _renderer.Render(Given.Article(), 7, StoryMarks.None, [], English).Html, StringComparison.Ordinal);

    [Fact]
    public void A_story_without_dateline_or_summary_still_reads_well()
    {
        var html = _renderer.Render(Given.Article() with { Dateline = null, Summary = "" }, 7, StoryMarks.None, [], English).Html;
        Assert.DoesNotContain("\n\n\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" · <tg-time", html, StringComparison.Ordinal);
    }
}
