using System.Text;
using Bot.Articles;
using Bot.Articles.Reading;

namespace Bot.Tests.Articles;

public sealed class WireReaderTests
{
    private const string Headline = "Harbour bridge closes for repairs";
    private const string Second = "Ferries will run every ten minutes until the work is done, the council said.";

    [Fact]
    public void A_headline_and_a_paragraph_are_enough()
    {
        var story = Some.Wire($"{Headline}\n\n{Some.Lead}");
        Assert.Equal(Headline, story.Headline);
        Assert.Equal([Some.Lead], story.Paragraphs);
        Assert.Null(story.PublishedAt);
        Assert.Null(story.Dateline);
    }

    [Fact]
    public void A_headline_directly_above_its_text_is_still_the_headline()
    {
        var story = Some.Wire($"{Headline}\n{Some.Lead}");
        Assert.Equal(Headline, story.Headline);
        Assert.Equal([Some.Lead], story.Paragraphs);
    }

    [Fact]
    public void A_headline_over_two_lines_is_joined()
    {
        var story = Some.Wire($"Harbour bridge closes for repairs as\nferries take over\n\n{Some.Lead}\n\n{Second}");
        Assert.Equal("Harbour bridge closes for repairs as ferries take over", story.Headline);
        Assert.Equal([Some.Lead, Second], story.Paragraphs);
    }

    [Fact]
    public void A_centred_headline_over_two_lines_is_joined()
    {
        var story = Some.Wire($"      Harbour bridge closes for repairs as\n            ferries take over\n\n{Some.Lead}");
        Assert.Equal("Harbour bridge closes for repairs as ferries take over", story.Headline);
    }

    [Fact]
    public void Hard_wrapped_lines_become_paragraphs_by_blank_lines_and_by_indents()
    {
        var story = Some.Wire(
            $"{Headline}\n\n    HAVEN (Reuters) - The harbour council voted on Tuesday to close\nthe old bridge for repairs.\n    Ferries will run every ten minutes until the work\nis done, the council said.\n\nBuses will wait.");
        Assert.Equal([Some.Lead, Second, "Buses will wait."], story.Paragraphs);
        Assert.Equal(new Dateline("HAVEN", null, "Reuters"), story.Dateline);
    }

    [Fact]
    public void Lines_that_are_whole_paragraphs_stay_apart()
    {
        var lead = Some.Lead + " " + Some.Lead;
        var story = Some.Wire($"{Headline}\n\n{lead}\n{Second} {Second}\n{lead}");
        Assert.Equal([lead, $"{Second} {Second}", lead], story.Paragraphs);
    }

    [Fact]
    public void Text_with_a_blank_line_after_every_wrapped_line_is_joined()
    {
        var lines = "The harbour council voted on Tuesday|to close the old bridge for repairs|and to run ferries every ten minutes|until the work is done, it said in|a statement that also named the|builder and the price of the work.";
        var story = Some.Wire($"{Headline}\n\n\n{lines.Replace("|", "\n\n", StringComparison.Ordinal)}");
        Assert.Equal([lines.Replace('|', ' ')], story.Paragraphs);
    }

    [Fact]
    public void A_word_broken_at_its_hyphen_is_joined_without_a_space() =>
        Assert.Equal(
            ["The Franco-German council voted to close the bridge."],
            Some.Wire($"{Headline}\n\nThe Franco-\nGerman council voted to close the bridge.").Paragraphs);

    [Fact]
    public void Tabs_and_carriage_returns_make_no_difference()
    {
        var story = Some.Wire($"{Headline}\r\n\r\n\tThe harbour council voted on\tTuesday to\r\nclose the old bridge for repairs.\r\n\t{Second}\r\n");
        Assert.Equal([Some.Lead, Second], story.Paragraphs);
    }

    [Fact]
    public void A_dateline_on_its_own_line_belongs_to_the_text_below()
    {
        var story = Some.Wire($"{Headline}\n\nHAVEN, April 3, 2024 (AFP) -\n\n{Some.Lead}");
        Assert.Equal("HAVEN", story.Dateline?.Place);
        Assert.Equal([Some.Lead], story.Paragraphs);
    }

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("BY JANE DOE AND JOHN ROE", "JANE DOE AND JOHN ROE")]
    [InlineData("By Jane Doe, Example News", "Jane Doe, Example News")]
    [InlineData("Par Jeanne Dupont", "Jeanne Dupont")]
    [InlineData("Автор: Олена Коваль", "Олена Коваль")]
    public void A_byline_is_kept_apart(string line, string expected)
    {
        var story = Some.Wire($"{Headline}\n{line}\n\n{Some.Lead}");
        Assert.Equal(expected, story.Byline);
        Assert.Equal([Some.Lead], story.Paragraphs);
    }

    [Fact]
    public void A_sentence_that_begins_with_By_is_text() =>
        Assert.Equal(["By noon the bridge was closed to cars."], Some.Wire($"{Headline}\n\nBy noon the bridge was closed to cars.").Paragraphs);

    [Fact]
    public void Slugs_notes_and_end_marks_are_not_shown()
    {
        var story = Some.Wire($"HAVEN-BRIDGE/REPAIRS (UPDATE 1)\n\n{Headline}\n\n(Updates with ferry times, adds quote)\n\n{Some.Lead}\n\n{Second}\n\n(Reporting by Jane Doe; Editing by John Roe)\n\n-30-\n\nnext item");
        Assert.Equal(Headline, story.Headline);
        Assert.Equal([Some.Lead, Second], story.Paragraphs);
        Assert.Equal("Jane Doe", story.Byline);
    }

    [Theory]
    [InlineData("  • Latest News\n  • Most View")]
    [InlineData("* Share this story\n* Read more")]
    [InlineData("Lire aussi\n\nPartager")]
    [InlineData("- Останні новини\n- Популярне")]
    [InlineData("ENDS\nContact: press office")]
    [InlineData("bur-ab/cd")]
    [InlineData("© 2024 Example News. All rights reserved.")]
    public void What_a_site_adds_below_is_cut(string tail) =>
        Assert.Equal([Some.Lead], Some.Wire($"{Headline}\n\n{Some.Lead}\n\n{tail}\n").Paragraphs);

    [Fact]
    public void A_list_that_belongs_to_the_story_stays() =>
        Assert.Equal(4, Some.Wire($"{Headline}\n\n{Some.Lead}\n\nThe closures:\n\n- Old bridge\n- North quay").Paragraphs.Count);

    [Theory]
    [InlineData("URGENT\n", 3)]
    [InlineData("URGENT - ", 3)]
    [InlineData("BREAKING: ", 2)]
    [InlineData("FLASH\n\n", 1)]
    public void Markers_set_the_urgency(string marker, int urgency)
    {
        var story = Some.Wire($"{marker}{Headline}\n\n{Some.Lead}");
        Assert.Equal(Headline, story.Headline);
        Assert.Equal(urgency, story.Urgency);
    }

    [Fact]
    public void A_correction_keeps_what_it_says_was_wrong()
    {
        var story = Some.Wire($"CORRECTED-{Headline}\n\n(Corrects the day of the vote in paragraph 1)\n\n{Some.Lead}");
        Assert.Equal(Headline, story.Headline);
        Assert.Equal("the day of the vote in paragraph 1", story.CorrectionNote);
        Assert.True(story.IsCorrection);
    }

    [Theory]
    [InlineData("KILL: ")]
    [InlineData("WITHDRAWN - ")]
    [InlineData("STORY KILL\n\n")]
    public void A_kill_needs_no_text(string marker)
    {
        var story = Some.Wire($"{marker}{Headline}\n");
        Assert.Equal(PublicationStatus.Canceled, story.Status);
        Assert.Equal(Headline, story.Headline);
    }

    [Fact]
    public void An_embargo_is_kept_and_one_that_cannot_be_read_withholds_the_story()
    {
        Assert.Equal(
            new DateTimeOffset(2024, 4, 5, 0, 1, 0, TimeSpan.Zero),
            Some.Wire($"EMBARGOED UNTIL 0001 GMT 5 April 2024\n{Headline}\n\n{Some.Lead}").EmbargoUntil);
        Assert.Equal(PublicationStatus.Withheld, Some.Wire($"EMBARGOED UNTIL the 5th\n{Headline}\n\n{Some.Lead}").Status);
        Assert.Equal("Embargo on Haven fish is lifted", Some.Wire($"Embargo on Haven fish is lifted\n\n{Some.Lead}").Headline);
    }

    [Theory]
    [InlineData("EMBARGO 14 May 2030 12:00")]
    [InlineData("EMBARGOED 14 May 2030")]
    [InlineData("EMBARGO: when the minister speaks")]
    [InlineData("Embargo 14 May 2030 12:00")]
    public void An_embargo_in_any_wording_holds_the_story_and_is_no_headline(string line)
    {
        var story = Some.Wire($"{line}\n{Headline}\n\n{Some.Lead}");
        Assert.True(story.EmbargoUntil is not null || story.Status == PublicationStatus.Withheld);
        Assert.Equal(Headline, story.Headline);
    }

    [Fact]
    public void A_headline_about_an_embargo_is_a_headline() =>
        Assert.Equal("Embargo 14 years old is lifted", Some.Wire($"Embargo 14 years old is lifted\n\n{Some.Lead}").Headline);

    [Fact]
    public void Text_that_looks_like_HTML_stays_text() =>
        Assert.Equal(["The <b>old & grey bridge</i> closed at 5 < 6."], Some.Wire($"{Headline}\n\nThe <b>old & grey bridge</i> closed at 5 < 6.").Paragraphs);

    [Theory]
    [InlineData("", RefusalKind.Empty)]
    [InlineData(" \r\n\t\u00a0\n", RefusalKind.Empty)]
    [InlineData("Harbour bridge closes for repairs\n\n", RefusalKind.NoText)]
    [InlineData("03 Apr 2024, 23:17\n\n", RefusalKind.NoHeadline)]
    [InlineData("HAVEN, April 3 (AFP) - The harbour council voted on Tuesday to close the bridge.\n\nMore text.", RefusalKind.NoHeadline)]
    [InlineData("<!DOCTYPE html><html><body>Hello</body></html>", RefusalKind.NotAnArticle)]
    internal void What_is_no_story_is_refused_with_its_kind(string text, RefusalKind kind) =>
        Assert.Equal(kind, Some.WireBytes(text, new UTF8Encoding(false)).Refusal?.Kind);
}
