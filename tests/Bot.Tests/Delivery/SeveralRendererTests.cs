using Bot.Delivery;
using Bot.Stories;
using Bot.Tests.Support;
using Bot.Texts;

namespace Bot.Tests.Delivery;

public sealed class SeveralRendererTests
{
    private static readonly Wording English = TextCatalogue.Of().For("en");

    private readonly SeveralRenderer _renderer = new(new StoryLinks("", "sample_bot"));

    [Fact]
    public void Each_story_has_its_linked_headline_and_one_sentence()
    {
        var rendered = _renderer.Render(
            [
                new(Given.Article() with { Url = "https://news.example/1", Summary = "Ships came. Nobody counted them." }, 1),
                new(Given.Article(headline: "Rain ends drought") with { Url = "https://news.example/2", Dateline = null }, 2),
            ],
            DeliveryTexts.Several,
            ["Defence"],
            English);
        Assert.Equal(2, rendered.Carried);
        Assert.Equal(
            """
            <b>2 new stories</b>

            1. <a href="https://news.example/1">Navy opens a new harbour in the north</a>
            Ships came. <i>Sample Wire</i>

            2. <a href="https://news.example/2">Rain ends drought</a>
            The navy opened a harbour on Monday.
            #Defence
            """.ReplaceLineEndings("\n"),
            rendered.Content.Html);
    }

    [Fact]
    public void Stories_of_one_heading_stand_together_and_are_numbered_as_they_stand()
    {
        SeveralStory Story(string headline, string heading) =>
            new(Given.Article(headline: headline) with { Url = "https://news.example/1", Summary = "", Dateline = null }, 1, heading);

        var rendered = _renderer.Render([Story("Fleet sails", "Defence"), Story("Votes counted", "A&B"), Story("Base opens", "Defence")], DeliveryTexts.Digest(8), [], English);

        Assert.Equal(3, rendered.Carried);
        Assert.Equal(
            """
            <b>Your morning digest</b> · 3 stories

            <b>Defence</b>
            1. <a href="https://news.example/1">Fleet sails</a>

            2. <a href="https://news.example/1">Base opens</a>

            <b>A&amp;B</b>
            3. <a href="https://news.example/1">Votes counted</a>
            """.ReplaceLineEndings("\n"),
            rendered.Content.Html);
    }

    [Fact]
    public void What_does_not_fit_is_left_for_the_next_message()
    {
        var wordy = Given.Article(headline: new string('h', 400)) with { Url = "https://news.example/" + new string('p', 900) };
        var rendered = _renderer.Render([.. Enumerable.Repeat(new SeveralStory(wordy, 1), 9)], DeliveryTexts.Several, [], English);
        Assert.InRange(rendered.Carried, 1, 4);
        Assert.True(rendered.Content.Html.Length <= HtmlCut.MessageLimit);
    }
}
