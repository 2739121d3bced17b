using Bot.Articles;
using Bot.Delivery;
using Bot.Stories;
using Bot.Stories.Versions;
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
                Story(Given.Article() with { Url = "https://news.example/1", Summary = "Ships came. Nobody counted them." }),
                Story(Given.Article(headline: "Rain ends drought") with { Url = "https://news.example/2", Dateline = null }),
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
        SeveralStory Under(string headline, string heading) =>
            Story(Given.Article(headline: headline) with { Url = "https://news.example/1", Summary = "", Dateline = null }, heading);

        var rendered = _renderer.Render([Under("Fleet sails", "Defence"), Under("Votes counted", "A&B"), Under("Base opens", "Defence")], DeliveryTexts.Digest(8), [], English);

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
        var rendered = _renderer.Render([.. Enumerable.Repeat(Story(wordy), 9)], DeliveryTexts.Several, [], English);
        Assert.InRange(rendered.Carried, 1, 4);
        Assert.True(rendered.Content.Html.Length <= HtmlCut.MessageLimit);
    }

    [Fact]
    public void A_message_that_was_sent_keeps_all_its_stories_with_fewer_words_where_a_correction_takes_the_room()
    {
        var correction = new CorrectionMark(Given.Time, new string('n', 390), Headline: null);
        var story = Given.Article(headline: new string('h', 150)) with { Url = "https://news.example/1", Summary = new string('s', 340) + "." };
        var stories = Enumerable.Range(1, 9).Select(id => new SeveralStory(new CarriedStory(id, story, new StoryMarks(null, id == 9 ? correction : null, []), IsWithdrawn: id == 3, [])));

        var rendered = _renderer.Render([.. stories], DeliveryTexts.Several, [], English, whole: true);

        Assert.Equal(9, rendered.Carried);
        Assert.Contains("\n\n3. Story withdrawn by Sample Wire.\n\n4. ", rendered.Content.Html, StringComparison.Ordinal);
        Assert.Contains("9. ", rendered.Content.Html, StringComparison.Ordinal);
        Assert.Contains("nnn.", rendered.Content.Html, StringComparison.Ordinal);
        Assert.True(rendered.Content.Html.Length <= HtmlCut.MessageLimit);
    }

    private static SeveralStory Story(Article article, string heading = "") =>
        new(new CarriedStory(1, article, StoryMarks.None, IsWithdrawn: false, []), heading);
}
